package org.dalil.search.lucene;

import org.dalil.search.SearchRequest;
import org.dalil.search.weight.Weights;

/**
 * What {@link Strength} weighs of an answer.
 *
 * @param isPlain whether nothing needs to be weighed
 */
public record Weighed(boolean isAny, boolean isPlain, double[] terms) {

    public static Weighed of(LuceneIndex index, SearchRequest request) {
        var evidence = index.evidence(request);
        var isPlain = new Strength(Weights.DEFAULT).isPlain(evidence);
        return new Weighed(evidence.share() > 0, isPlain, Strength.terms(evidence));
    }
}
