package org.dalil.search.words.file;

import org.dalil.search.words.SynonymRefused;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What came of a file.
 *
 * @param added how many synonyms are new
 * @param known how many stood there already
 * @param leftOut the lines that were left out, the first {@link #MOST_LINES} of them
 * @param left how many were left out in all
 */
public record FileReport(int added, int known, List<LeftOut> leftOut, int left) {
    /** A file that is wrong in every line need not be listed whole. */
    public static final int MOST_LINES = 100;

    /** Whether every line came in, now or before. */
    public boolean isWhole() {
        return left == 0;
    }

    /**
     * @param line from 1
     * @param text of the line, its beginning
     * @param unreadable why it says no synonym; null where it says one
     * @param refused which rule it breaks; null where it says none
     */
    public record LeftOut(
            int line,
            String text,
            @Nullable Unreadable unreadable,
            @Nullable SynonymRefused refused) {}

    /** Why a line is no synonym. */
    public enum Unreadable {
        /** It stands before the first {@code [language]}. */
        NO_LANGUAGE,
        /** It has no sign between two sides, or several. */
        NO_SIGN
    }
}
