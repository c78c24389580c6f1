package org.dalil.desk.insight.chart;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Shares or counts over time, with what happened meanwhile: days that divide it, days that were
 * unlike others, and what it was on average in a part of the time.
 *
 * @param id of its title, its own on the page
 * @param title what is to be seen in it
 * @param height of the whole, in pixels
 * @param view the same for what is stretched across: {@code 0 0 1000 240}
 * @param start where reading begins, across
 * @param top where the uppermost line is, down, and {@code depth} from there to zero
 * @param floor where zero is, down
 */
public record LineChart(
        String id,
        String title,
        int height,
        String view,
        String start,
        String top,
        String depth,
        String floor,
        List<Tick> ticks,
        List<Time> times,
        List<Band> bands,
        List<Moment> moments,
        List<Level> levels,
        List<Series> series,
        Table table) {

    /** A height with its number above it. */
    public record Tick(String y, String wordsAt, String said) {}

    /** A day below the chart. */
    public record Time(String x, String anchor, String said) {}

    /**
     * Days unlike others.
     *
     * @param wordsX across, and {@code wordsAt} down, so that no words lie on one another
     * @param left whether they are left out of what is compared
     */
    public record Band(
            String x,
            String width,
            String wordsX,
            String anchor,
            String wordsAt,
            String label,
            boolean left) {}

    /** A day that divides what was before from what came after. */
    public record Moment(String x, String anchor, String gap, String label) {}

    /** What it was on average from one day to another; its words stand above the lines. */
    public record Level(
            String from,
            String to,
            String y,
            String wordsX,
            String anchor,
            String gap,
            String label,
            String tone) {}

    /**
     * @param pieces the points of a line, broken where nothing is known
     * @param dots where a value has none beside it
     * @param label its name beside its last value, or null: there is only one
     */
    public record Series(
            String tone,
            List<String> pieces,
            List<Dot> dots,
            @Nullable String label,
            String x,
            String wordsAt) {}

    public record Dot(String x, String y) {}
}
