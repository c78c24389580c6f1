package org.dalil.search.lucene;

/**
 * Whether the first hit answers, or is only the closest there is. Matched words alone do not tell:
 * an article that has half of them because it is the one that was meant stands out from those
 * behind it, another one does not. So one logistic rule weighs both, as predictors of a query's
 * success do (Shtok and others, "Predicting query performance by query-drift estimation", 2012: how
 * far the best scores lie above the rest). It was fitted on queries with their answer and on the
 * same with the answer and its near copies taken away.
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
        return evidence.share() > 0 && (isAllThatWasAsked(evidence) || chance(evidence) >= .5);
    }

    /** From 0 to 1. */
    double chance(Evidence evidence) {
        // Scores of longer queries lie closer together, as a mean of more words does.
        var matched = evidence.share() * Math.sqrt(evidence.words());
        var log =
                weights.of(Weight.ANSWERED)
                        + weights.of(Weight.STANDS_OUT) * matched * evidence.aboveTenth()
                        + weights.of(Weight.LEADS) * matched * evidence.aboveSecond();
        return 1 / (1 + Math.exp(-log));
    }

    private boolean isAllThatWasAsked(Evidence evidence) {
        return evidence.matched() == evidence.words()
                && evidence.words() <= weights.count(Weight.FEW_WORDS);
    }
}
