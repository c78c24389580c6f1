package org.dalil.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One difference out of many: N. Mantel and W. Haenszel, <i>Statistical aspects of the analysis of
 * data from retrospective studies of disease</i>, Journal of the National Cancer Institute 22
 * (1959) 719–748; of risks, S. Greenland and J. M. Robins, <i>Estimation of a common effect
 * parameter from sparse follow-up data</i>, Biometrics 41 (1985) 55–68. Its variance is that of T.
 * Sato, <i>On the variance estimator for the Mantel–Haenszel risk difference</i>, Biometrics 45
 * (1989) 1323–1324, which holds for many small strata as for few large ones.
 */
public final class MantelHaenszel {
    private MantelHaenszel() {}

    /**
     * After minus before, of all of them together. Strata with an empty side weigh nothing.
     *
     * @throws IllegalArgumentException where none weighs anything
     */
    public static Estimate pooled(List<Stratum> strata) {
        var told = told(strata);
        var weights = sum(told, Stratum::weight);
        var value = mean(told, weights, each -> each.after().value() - each.before().value());
        var variance =
                (value * sum(told, MantelHaenszel::p) + sum(told, MantelHaenszel::q))
                        / (weights * weights);
        var half = Interval.Z * Math.sqrt(Math.max(0, variance));
        var normal = new Interval(value - half, value + half).within(-1, 1);
        return new Estimate(value, neverWithoutWidth(value, normal, told));
    }

    /**
     * What happened meanwhile to those that each stratum is compared with, by the same weights. The
     * strata may share them, so their widths are added as if they all erred together: by
     * Cauchy–Schwarz no interval of such a mean is wider.
     *
     * @param controls one for each stratum, in their order
     */
    public static Estimate control(List<Stratum> strata, List<Estimate> controls) {
        if (strata.size() != controls.size()) {
            throw new IllegalArgumentException(
                    strata.size() + " strata, " + controls.size() + " controls");
        }
        var weights = sum(told(strata), Stratum::weight);
        double value = 0;
        double below = 0;
        double above = 0;
        for (var i = 0; i < strata.size(); i++) {
            var part = strata.get(i).weight() / weights;
            value += part * controls.get(i).value();
            below += part * controls.get(i).below();
            above += part * controls.get(i).above();
        }
        return new Estimate(value, new Interval(value - below, value + above));
    }

    /**
     * Where all of one side ended alike, the variance can be 0: five of five would then be as sure
     * as a thousand of a thousand. Newcombe's interval of the sums is as wide as few deserve.
     */
    private static Interval neverWithoutWidth(double value, Interval normal, List<Stratum> strata) {
        var after = strata.stream().map(Stratum::after).reduce(Share.NONE, Share::plus);
        var before = strata.stream().map(Stratum::before).reduce(Share.NONE, Share::plus);
        if (!endedAlike(after) && !endedAlike(before)) {
            return normal;
        }
        var sums = Newcombe.difference(after, before);
        return new Interval(
                        Math.min(normal.low(), value - sums.below()),
                        Math.max(normal.high(), value + sums.above()))
                .within(-1, 1);
    }

    private static boolean endedAlike(Share share) {
        return share.of() == 0 || share.of() == share.all();
    }

    private static double p(Stratum each) {
        double a = each.after().of();
        double m = each.after().all();
        double b = each.before().of();
        double n = each.before().all();
        return (m * m * b - n * n * a + m * n * (n - m) / 2) / ((m + n) * (m + n));
    }

    private static double q(Stratum each) {
        double a = each.after().of();
        double m = each.after().all();
        double b = each.before().of();
        double n = each.before().all();
        return (a * (n - b) + b * (m - a)) / (2 * (m + n));
    }

    private static List<Stratum> told(List<Stratum> strata) {
        var told = strata.stream().filter(each -> each.weight() > 0).toList();
        if (told.isEmpty()) {
            throw new IllegalArgumentException("nothing to pool");
        }
        return told;
    }

    private static double mean(
            List<Stratum> strata, double weights, ToDoubleFunction<Stratum> figure) {
        return sum(strata, each -> each.weight() * figure.applyAsDouble(each)) / weights;
    }

    private static double sum(List<Stratum> strata, ToDoubleFunction<Stratum> figure) {
        return strata.stream().mapToDouble(figure).sum();
    }
}
