package org.dalil.insight.effect;

import org.dalil.insight.gap.plan.GapTask;

import java.util.List;

/**
 * A task whose text went live, and what was counted on the days it is told by.
 *
 * @param line week by week
 */
record Measured(
        GapTask task,
        Windows windows,
        Comparison comparison,
        boolean isFinal,
        List<WeekPoint> line) {}
