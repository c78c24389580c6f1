package org.dalil.desk.settings.golden;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.dalil.desk.settings.field.Field;
import org.dalil.desk.settings.field.FieldProblem;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * {@code pages/desk/golden}: the list, with a run where somebody asked for one, and a new query.
 *
 * @param done the key of what was just done, or empty
 * @param ran whether each was asked now
 * @param better how many stand better than in the run that was kept
 * @param worse how many stand worse
 * @param most how many there may be
 */
record DeskGoldenPage(
        DeskFrame desk,
        String done,
        boolean ran,
        int better,
        int worse,
        int most,
        List<Line> queries,
        List<FieldProblem> problems,
        Field query,
        List<Choice> languages,
        List<Choice> readers,
        Field article) {

    /**
     * @param reader the key of who asks
     * @param article its title, or null where those who ask can open it no more
     * @param link where it is read
     * @param before null before the first run that was kept
     * @param now null where nobody asked for a run
     * @param chip whether it stands better or worse; null where neither
     * @param why where it is explained
     * @param removal where it is taken away
     */
    record Line(
            Words words,
            String language,
            String reader,
            @Nullable Words article,
            String link,
            @Nullable RankLine before,
            @Nullable Instant keptAt,
            @Nullable RankLine now,
            @Nullable Chip chip,
            String why,
            String removal) {}

    /**
     * @param label the key of its message, or empty where {@code name} says it
     */
    record Choice(String value, String label, String name, boolean chosen) {}
}
