package org.dalil.insight.effect;

import org.dalil.insight.effect.window.WeekPoint;
import org.dalil.insight.effect.window.Windows;
import org.dalil.insight.gap.plan.GapTask;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A task whose text went live, and what was counted on the days it is told by.
 *
 * @param topic what stands for its topic, or stood for it when it was judged
 * @param finalOf the day it was judged for good, or null
 * @param line week by week
 */
record Measured(
        GapTask task,
        long topic,
        Windows windows,
        Comparison comparison,
        Verdict verdict,
        @Nullable LocalDate finalOf,
        List<WeekPoint> line) {

    boolean isFinal() {
        return finalOf != null;
    }
}
