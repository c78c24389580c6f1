package org.dalil.insight.wording;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Which words are asked for.
 *
 * @param language null: of all
 * @param most lines at most
 */
public record WordingQuery(
        @Nullable Language language, LocalDate from, LocalDate to, Order order, int most) {
    private static final int MOST = 1000;

    public WordingQuery {
        most = Math.clamp(most, 1, MOST);
    }

    /** What stands first; of what has none of it nothing is told. */
    public enum Order {
        MOST_SEARCHED,
        MOST_WEAK,
        MOST_UNOPENED,
        MOST_FAILED
    }
}
