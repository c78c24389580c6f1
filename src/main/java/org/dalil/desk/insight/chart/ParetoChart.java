package org.dalil.desk.insight.chart;

import org.dalil.statistics.Pareto;

import java.util.ArrayList;
import java.util.List;

/**
 * How few make most of it: columns from the largest to the smallest, and above them what they come
 * to together. What is among the first four fifths is set apart.
 *
 * @param id of its title, its own on the page
 * @param vital the points of the first columns' outline, {@code rest} of the others'
 * @param together the points of the growing share
 * @param turn where the line crosses four fifths
 * @param anchor of the words below it, so that they stay within: {@code start} or {@code end}
 * @param lineX where the words of the line of four fifths stand
 */
public record ParetoChart(
        String id,
        String title,
        int columns,
        String vital,
        String rest,
        String together,
        String turn,
        String anchor,
        String lineX,
        String said,
        String line,
        Table table) {
    public static final int HEIGHT = 200;
    static final int TOP = 24;
    static final int FLOOR = 176;

    /** More columns than a screen has dots tell nothing more. */
    static final int MOST = 600;

    /**
     * @param weights in descending order
     * @param said beside where the line crosses: how many make four fifths
     * @param line beside the line of four fifths: {@code 80 %}
     */
    public static ParetoChart of(
            String id,
            String title,
            List<Integer> weights,
            String said,
            String line,
            Sheet sheet,
            Table table) {
        var first = new Pareto(weights).few();
        var turn = weights.isEmpty() ? 0 : (double) first / weights.size();
        return new ParetoChart(
                id,
                title,
                weights.size(),
                outline(weights, 0, first, sheet),
                outline(weights, first, weights.size(), sheet),
                together(weights, sheet),
                sheet.across(turn),
                turn > 0.5 ? "end" : "start",
                sheet.across(1),
                said,
                line,
                table);
    }

    private static String outline(List<Integer> weights, int from, int to, Sheet sheet) {
        if (from == to) {
            return "";
        }
        double all = weights.size();
        double tallest = Math.max(1, weights.getFirst());
        var points = new ArrayList<String>();
        points.add(point(from / all, 0, sheet));
        for (var i = from; i < to; i += step(weights)) {
            var height = weights.get(i) / tallest;
            points.add(point(i / all, height, sheet));
            points.add(point(Math.min(to, i + step(weights)) / all, height, sheet));
        }
        points.add(point(to / all, 0, sheet));
        return String.join(" ", points);
    }

    private static String together(List<Integer> weights, Sheet sheet) {
        double all = Math.max(1, weights.stream().mapToLong(Integer::longValue).sum());
        var points = new ArrayList<String>();
        points.add(point(0, 0, sheet));
        var sum = 0L;
        for (var i = 0; i < weights.size(); i++) {
            sum += weights.get(i);
            if ((i + 1) % step(weights) == 0 || i == weights.size() - 1) {
                points.add(point((i + 1.0) / weights.size(), sum / all, sheet));
            }
        }
        return String.join(" ", points);
    }

    private static int step(List<Integer> weights) {
        return Math.ceilDiv(Math.max(1, weights.size()), MOST);
    }

    private static String point(double across, double up, Sheet sheet) {
        return sheet.thousandth(across) + "," + down(up);
    }

    private static String down(double up) {
        return Sheet.number(FLOOR - up * (FLOOR - TOP));
    }
}
