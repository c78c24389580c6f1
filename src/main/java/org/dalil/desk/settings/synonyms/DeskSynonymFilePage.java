package org.dalil.desk.settings.synonyms;

import org.dalil.desk.frame.DeskFrame;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/synonym-file}: bringing a file in, and what came of it.
 *
 * @param problem why it could not be read as a whole, or null
 * @param report null before a file was sent
 */
record DeskSynonymFilePage(DeskFrame desk, @Nullable String problem, @Nullable Report report) {

    /**
     * @param more lines that were left out and are not listed
     */
    record Report(int added, int known, int left, List<Line> lines, int more) {}

    record Line(int number, String text, String why) {}
}
