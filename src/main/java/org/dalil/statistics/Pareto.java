package org.dalil.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How much of a whole its largest parts make up. */
public record Pareto(List<Integer> weights) {

    /** The share that the few are asked to make up, after V. Pareto and J. M. Juran. */
    public static final double LINE = 0.8;

    /** Largest first, whatever their order. */
    public Pareto {
        weights = weights.stream().sorted(Comparator.reverseOrder()).toList();
        if (!weights.isEmpty() && weights.getLast() < 0) {
            throw new IllegalArgumentException("a part of " + weights.getLast());
        }
    }

    public long total() {
        return weights.stream().mapToLong(Integer::longValue).sum();
    }

    /** What the first make up together, the first two, and so on to 1; empty where all are 0. */
    public List<Double> cumulative() {
        var total = total();
        var shares = new ArrayList<Double>();
        var sum = 0L;
        for (var weight : total == 0 ? List.<Integer>of() : weights) {
            sum += weight;
            shares.add((double) sum / total);
        }
        return List.copyOf(shares);
    }

    /** How many of the largest make up at least {@link #LINE}. */
    public int few() {
        var total = total();
        var sum = 0L;
        var few = 0;
        while (sum * 5 < total * 4) { // LINE in whole numbers: 0.8 * 10 is not 8 for a double
            sum += weights.get(few);
            few++;
        }
        return few;
    }
}
