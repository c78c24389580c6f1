package org.dalil.statistics;

/**
 * The difference of two figures that know nothing of one another, from the interval of each: the
 * method of variance estimates recovery, G. Y. Zou and A. Donner, <i>Construction of confidence
 * limits about effect measures: a general approach</i>, Statistics in Medicine 27 (2008) 1693–1702.
 * Lopsided intervals stay lopsided.
 */
public final class Mover {
    private Mover() {}

    public static Estimate minus(Estimate x, Estimate y) {
        var value = x.value() - y.value();
        return new Estimate(
                value,
                new Interval(
                        value - Math.hypot(x.below(), y.above()),
                        value + Math.hypot(x.above(), y.below())));
    }
}
