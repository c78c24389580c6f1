package org.dalil.desk.effect;

import org.dalil.desk.insight.chart.LineChart;
import org.jspecify.annotations.Nullable;

/**
 * The line over time of what one step changed.
 *
 * @param left which days are compared with nothing, in words
 * @param marked which of the compared days were unlike others, in words, or null
 * @param also when other revisions of its article went live, in words, or null
 */
public record EffectDrawing(
        LineChart line, String left, @Nullable String marked, @Nullable String also) {}
