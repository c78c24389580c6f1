package org.dalil.statistics;

/** A figure, and where it likely lies. */
public record Estimate(double value, Interval interval) {

    /** It would have come by chance alone in fewer than 25 of 1,000 cases. */
    public boolean isBelowZero() {
        return interval.high() < 0;
    }

    /** As {@link #isBelowZero}, to the other side. */
    public boolean isAboveZero() {
        return interval.low() > 0;
    }

    /** Down to the lower end. */
    double below() {
        return value - interval.low();
    }

    /** Up to the upper end. */
    double above() {
        return interval.high() - value;
    }
}
