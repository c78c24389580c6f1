package org.dalil.feedback;

import org.dalil.statistics.Share;

/** What votes say together; of few, nothing but that they are few. */
public sealed interface Tally {
    /** Fewer than this say nothing: of ten who agree, one in four may still disagree. */
    int ENOUGH = 10;

    int yes();

    int all();

    /** Not enough votes yet. */
    record Few(int yes, int all) implements Tally {}

    /**
     * @param low where the share of all readers likely lies, from
     * @param high and to; by Wilson, 95 %
     */
    record Enough(int yes, int all, double low, double high) implements Tally {}

    static Tally of(Share yes) {
        if (yes.all() < ENOUGH) {
            return new Few(yes.of(), yes.all());
        }
        var likely = yes.wilson();
        return new Enough(yes.of(), yes.all(), likely.low(), likely.high());
    }
}
