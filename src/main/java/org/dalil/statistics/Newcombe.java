package org.dalil.statistics;

/**
 * The difference of two shares of different people, after R. G. Newcombe, <i>Interval estimation
 * for the difference between independent proportions: comparison of eleven methods</i>, Statistics
 * in Medicine 17 (1998) 873–890, method 10: from Wilson's intervals of both, so that it holds for
 * few and for shares of 0 and 1.
 */
public final class Newcombe {
    private Newcombe() {}

    /**
     * @return a − b
     * @throws IllegalStateException where one of them counts nothing
     */
    public static Estimate difference(Share a, Share b) {
        return Mover.minus(of(a), of(b)); // its square-and-add is Mover's, of Wilson's intervals
    }

    private static Estimate of(Share share) {
        return new Estimate(share.value(), share.wilson());
    }
}
