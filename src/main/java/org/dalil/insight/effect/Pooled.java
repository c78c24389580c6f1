package org.dalil.insight.effect;

import org.dalil.statistics.Estimate;
import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.List;

/**
 * All that went live in a month as one effect.
 *
 * @param effects each of them
 * @param pooled how many of them could be told together
 * @param isCompared whether with topics that nobody wrote about, or only with themselves before
 * @param difference null where nothing can be told
 * @param isFinal for each of them
 */
public record Pooled(
        YearMonth month,
        List<Effect> effects,
        int pooled,
        boolean isCompared,
        @Nullable Estimate difference,
        Verdict verdict,
        boolean isFinal) {

    public Pooled {
        effects = List.copyOf(effects);
    }
}
