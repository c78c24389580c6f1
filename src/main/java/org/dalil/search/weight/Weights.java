package org.dalil.search.weight;

import java.util.EnumMap;
import java.util.Map;

/** The numbers of one engine, by name; a benchmark leaves out one of them. */
public record Weights(Map<Weight, Double> changed) {
    public static final Weights DEFAULT = new Weights(Map.of());

    public double of(Weight weight) {
        return changed.getOrDefault(weight, weight.usual());
    }

    public int count(Weight weight) {
        return (int) of(weight);
    }

    public Weights with(Weight weight, double value) {
        var all = new EnumMap<Weight, Double>(Weight.class);
        all.putAll(changed);
        all.put(weight, value);
        return new Weights(all);
    }
}
