package org.dalil.search.lucene;

import org.dalil.search.Popularity;
import org.dalil.search.lucene.lookup.Fields;
import org.dalil.search.lucene.lookup.Readable;
import org.dalil.search.weight.Weight;
import org.dalil.search.weight.Weights;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * What speaks for an article whatever is asked: that readers like it, and that it is kept up. Both
 * together are below what any word of a query adds, so they order what answers equally well and
 * bury nothing.
 */
final class Priors {
    private static final double YEAR = 365.25 * 24 * 60 * 60;

    private final List<Popularity> popularities;
    private final Weights weights;

    /**
     * @param popularities from different rooms; their mean counts
     */
    Priors(List<Popularity> popularities, Weights weights) {
        this.popularities = List.copyOf(popularities);
        this.weights = weights;
    }

    /** By how much each document's score grows: a little above 1. */
    double[] of(Readable readable, int[] documents, long[] articles) throws IOException {
        var updated = readable.numbers(Fields.UPDATED, documents);
        var newest = Arrays.stream(updated).max().orElse(Long.MIN_VALUE);
        var factors = new double[documents.length];
        for (var at = 0; at < documents.length; at++) {
            factors[at] =
                    1
                            + weights.of(Weight.POPULARITY) * popularity(articles[at])
                            + weights.of(Weight.FRESHNESS) * freshness(newest - updated[at]);
        }
        return factors;
    }

    /** 0 to 1. */
    double popularity(long article) {
        return popularities.stream().mapToDouble(each -> each.of(article)).average().orElse(0);
    }

    /** 1 for the newest of those that were found; what a year is to it, it is to every year. */
    private static double freshness(long seconds) {
        return Math.pow(2, -seconds / YEAR);
    }
}
