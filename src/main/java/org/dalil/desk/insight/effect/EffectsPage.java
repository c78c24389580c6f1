package org.dalil.desk.insight.effect;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.Choice;
import org.dalil.desk.insight.EffectLine;
import org.dalil.desk.insight.Judged;
import org.dalil.desk.insight.chart.ForestChart;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/insight/effects}: the steps that went live in a month.
 *
 * @param lead which month, in words
 * @param pooled what all of them changed together, or null
 */
record EffectsPage(
        DeskFrame desk,
        String lead,
        List<Choice> months,
        @Nullable String pooled,
        @Nullable Judged verdict,
        @Nullable ForestChart chart,
        List<Line> lines) {

    record Line(Words topic, EffectLine effect) {}
}
