package org.dalil.desk.insight.effect;

import org.dalil.desk.effect.EffectLine;
import org.dalil.desk.effect.Judged;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.Choice;
import org.dalil.desk.insight.chart.ForestChart;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/insight/effects}: the steps that went live in a month.
 *
 * @param lead which month, in words
 * @param csv where the same is a file
 * @param pooled what all of them changed together, or null
 * @param standing whether that is the final word, in words, or null
 */
record EffectsPage(
        DeskFrame desk,
        String lead,
        List<Choice> months,
        @Nullable String pooled,
        @Nullable Judged verdict,
        @Nullable String standing,
        @Nullable ForestChart chart,
        List<Line> lines,
        String csv) {

    record Line(Words topic, EffectLine effect) {}
}
