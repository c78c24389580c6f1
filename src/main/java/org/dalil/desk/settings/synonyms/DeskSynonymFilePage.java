package org.dalil.desk.settings.synonyms;

import org.dalil.desk.frame.DeskFrame;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/synonym-file}: bringing a file in, and what came of it.
 *
 * @param problem why it could not be read as a whole, or null
 * @param report null before a file was sent
 * @param trial null where the report is of what was done, and not of what would be
 */
record DeskSynonymFilePage(
        DeskFrame desk, @Nullable String problem, @Nullable Report report, @Nullable Trial trial) {

    /**
     * @param more lines that were left out and are not listed
     */
    record Report(int added, int known, int left, List<Line> lines, int more) {}

    /**
     * @param effect null where nothing is new
     * @param lines what is new, to be taken as it was looked at
     */
    record Trial(@Nullable EffectLines effect, String lines) {}

    record Line(int number, String text, String why) {}
}
