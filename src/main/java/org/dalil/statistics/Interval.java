package org.dalil.statistics;

/** From where to where a figure likely lies: 95 of 100 such intervals hold what they speak of. */
public record Interval(double low, double high) {

    /** The quantile of the normal distribution at 97.5 %: of each side, 2.5 % are left out. */
    static final double Z = 1.959963984540054;

    public Interval {
        if (!(low <= high)) { // NaN, too
            throw new IllegalArgumentException("from " + low + " to " + high);
        }
    }

    /** Half of how wide it is: the ± of a figure. */
    public double half() {
        return (high - low) / 2;
    }

    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    Interval within(double least, double most) {
        return new Interval(Math.clamp(low, least, most), Math.clamp(high, least, most));
    }
}
