package org.dalil.statistics;

/** So many of so many. */
public record Share(int of, int all) {
    public static final Share NONE = new Share(0, 0);

    public Share {
        if (of < 0 || of > all) {
            throw new IllegalArgumentException(of + " of " + all);
        }
    }

    public boolean isEmpty() {
        return all == 0;
    }

    /**
     * @throws IllegalStateException where nothing was counted: that is no share, neither 0 nor 1
     */
    public double value() {
        if (all == 0) {
            throw new IllegalStateException("nothing was counted");
        }
        return (double) of / all;
    }

    public Share plus(Share other) {
        return new Share(Math.addExact(of, other.of), Math.addExact(all, other.all));
    }

    /**
     * Where the share of everybody of this kind likely lies, after E. B. Wilson, <i>Probable
     * inference, the law of succession, and statistical inference</i>, Journal of the American
     * Statistical Association 22 (1927) 209–212, without continuity correction. Of nothing: from 0
     * to 1, for nothing is known (the formula says the same).
     */
    public Interval wilson() {
        var centre = centre();
        var half =
                Interval.Z
                        / (all + SQUARE)
                        * Math.sqrt((all == 0 ? 0 : (double) of * (all - of) / all) + SQUARE / 4);
        // at the ends the formula is exact, and its rounding is not
        return new Interval(
                of == 0 ? 0 : Math.max(0, centre - half),
                of == all ? 1 : Math.min(1, centre + half));
    }

    /** The middle of {@link #wilson}: what to expect of the next ones, never quite 0 or 1. */
    public double centre() {
        return (of + SQUARE / 2) / (all + SQUARE);
    }

    private static final double SQUARE = Interval.Z * Interval.Z;
}
