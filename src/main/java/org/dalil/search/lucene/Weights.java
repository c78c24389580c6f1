package org.dalil.search.lucene;

import java.util.EnumMap;
import java.util.Map;

/** The numbers of one engine, by name; a benchmark leaves out one of them. */
record Weights(Map<Weight, Double> changed) {
    static final Weights DEFAULT = new Weights(Map.of());

    double of(Weight weight) {
        return changed.getOrDefault(weight, weight.usual());
    }

    int count(Weight weight) {
        return (int) of(weight);
    }

    Weights with(Weight weight, double value) {
        var all = new EnumMap<Weight, Double>(Weight.class);
        all.putAll(changed);
        all.put(weight, value);
        return new Weights(all);
    }
}
