package org.dalil.insight.gap;

import org.dalil.statistics.Pareto;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;

/** Where customers found no answer. */
public sealed interface Week {

    /** What a filter leaves out because nobody can tell where it belongs. */
    Unplaced unplaced();

    /** With fewer attempts in 28 days shares would mislead. */
    int ENOUGH = 200;

    /** How figures of some days came about. */
    enum Counted {
        AT_NIGHT,
        /** Added up while somebody waits. */
        ON_THE_SPOT,
        /** Topics were joined or split: what they did to these days is being counted. */
        ANEW,
        /** The same, in days that are not counted again. */
        BEFORE_JOINING
    }

    /**
     * How many were left without an answer in topics of which nobody can tell what a filter asks
     * for; all else of it holds.
     *
     * @param product 0 where none is asked for, {@code category} as well
     */
    record Unplaced(int product, int category) {
        public static final Unplaced NONE = new Unplaced(0, 0);

        static Unplaced of(GapFilter filter, ToIntFunction<GapFilter> counted) {
            return new Unplaced(
                    filter.asksForProduct() ? counted.applyAsInt(filter.withoutProduct()) : 0,
                    filter.asksForCategory() ? counted.applyAsInt(filter.withoutCategory()) : 0);
        }
    }

    /**
     * @param first the largest
     * @param pareto of all that are listed
     * @param computed when; null where these days were not
     */
    record Ranked(
            List<Gap> first,
            Pareto pareto,
            Totals totals,
            Unplaced unplaced,
            @Nullable Instant computed)
            implements Week {}

    /**
     * @param attempts how many there were
     */
    record Plain(List<PlainLine> lines, Unplaced unplaced, int attempts) implements Week {}
}
