package org.dalil.insight.effect;

import org.dalil.insight.effect.Verdict.Better;
import org.dalil.insight.effect.Verdict.CannotTell;
import org.dalil.insight.effect.Verdict.NoChange;
import org.dalil.insight.effect.Verdict.TooEarly;
import org.dalil.insight.effect.Verdict.Worse;
import org.dalil.statistics.Estimate;
import org.dalil.statistics.SampleSize;

/** When a change may be called better or worse. */
final class Verdicts {

    /** An interval wider than ± so many says nothing, on whichever side of 0 it lies. */
    static final double WIDEST = 0.20;

    private Verdicts() {}

    /**
     * @param isFinal the time after is over: what cannot be told now never can
     */
    static Verdict of(Comparison comparison, boolean isFinal) {
        if (comparison.own().before().isEmpty()) {
            return new CannotTell();
        }
        var difference = comparison.difference();
        if (difference.isPresent() && isNarrow(difference.get())) {
            return told(difference.get());
        }
        return isFinal ? new CannotTell() : early(comparison);
    }

    static boolean isNarrow(Estimate difference) {
        return difference.interval().half() <= WIDEST;
    }

    /** Of one that is narrow enough. */
    static Verdict told(Estimate difference) {
        if (difference.isBelowZero()) {
            return new Better();
        }
        return difference.isAboveZero() ? new Worse() : new NoChange();
    }

    private static Verdict early(Comparison comparison) {
        var more =
                SampleSize.more(
                        comparison.own().after(),
                        WIDEST,
                        after -> comparison.against(after).interval());
        return more.isPresent() ? new TooEarly(more.getAsInt()) : new CannotTell();
    }
}
