package org.dalil.search.lucene;

import org.dalil.search.lucene.question.Question;
import org.dalil.search.weight.Weight;
import org.dalil.search.weight.Weights;

/**
 * Whether the first hit answers, or is only the closest there is. Matched words alone do not tell:
 * an article that has half of them because it is the one that was meant stands out from those
 * behind it, another one does not. So one logistic rule weighs both, as predictors of a query's
 * success do (Shtok and others, "Predicting query performance by query-drift estimation", 2012: how
 * far the best scores lie above the rest). A benchmark fits it on queries with their answer and on
 * the same with the answer taken away.
 */
final class Strength {
    private final Weights weights;

    Strength(Weights weights) {
        this.weights = weights;
    }

    /** Where hits are held to all that was asked, each of them is an answer. */
    boolean isStrong(Question question, Evidence first) {
        return first.share() > 0 && question.isMetByAnyHit() || isStrong(first);
    }

    boolean isStrong(Evidence evidence) {
        return evidence.share() > 0 && (isPlain(evidence) || chance(evidence) >= .5);
    }

    /** From 0 to 1. */
    double chance(Evidence evidence) {
        var terms = terms(evidence);
        var log =
                weights.of(Weight.ANSWERED)
                        + weights.of(Weight.STANDS_OUT) * terms[0]
                        + weights.of(Weight.LEADS) * terms[1];
        return 1 / (1 + Math.exp(-log));
    }

    /**
     * What is weighed. Scores of longer queries lie closer together, as a mean of more words does;
     * and the first little distance says more than as much again, hence the roots.
     */
    static double[] terms(Evidence evidence) {
        var length = Math.sqrt(evidence.words());
        return new double[] {
            Math.sqrt(evidence.share() * length * evidence.aboveFifth()),
            Math.sqrt(length * evidence.lead())
        };
    }

    /** Whether nothing needs to be weighed: one or two words that are there, or a title. */
    boolean isPlain(Evidence evidence) {
        return evidence.matched() == evidence.words()
                        && evidence.words() <= weights.count(Weight.FEW_WORDS)
                || evidence.title() >= weights.of(Weight.TITLE_ASKED);
    }
}
