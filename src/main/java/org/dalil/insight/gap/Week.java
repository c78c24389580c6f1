package org.dalil.insight.gap;

import org.dalil.statistics.Pareto;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** Where customers found no answer. */
public sealed interface Week {

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
     * @param first the largest
     * @param pareto of all that are listed
     * @param computed when; null where these days were not
     */
    record Ranked(List<Gap> first, Pareto pareto, Totals totals, @Nullable Instant computed)
            implements Week {}

    /**
     * @param attempts how many there were
     */
    record Plain(List<PlainLine> lines, int attempts) implements Week {}
}
