package org.dalil.desk.insight.chart;

import org.dalil.desk.insight.chart.LineChart.Dot;
import org.dalil.desk.insight.chart.LineChart.Series;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;

/** Says where the lines of a plan run, where they are broken, and where their names stand. */
final class SeriesDrawing {
    /** A line of words, so that two names do not lie upon one another. */
    private static final int WORDS = 18;

    private static final int GAP = 6;

    private final LinePlan plan;
    private final Sheet sheet;
    private final DoubleUnaryOperator down;

    SeriesDrawing(LinePlan plan, Sheet sheet, DoubleUnaryOperator down) {
        this.plan = plan;
        this.sheet = sheet;
        this.down = down;
    }

    List<Series> all() {
        var taken = new ArrayList<Double>();
        return plan.lines().stream().map(line -> series(line, taken)).toList();
    }

    private Series series(LinePlan.Line line, List<Double> taken) {
        var known = line.values().stream().filter(each -> each.value() != null).toList();
        if (known.isEmpty()) {
            return new Series(line.tone().code(), List.of(), List.of(), null, "0%", "0");
        }
        var last = known.getLast();
        return new Series(
                line.tone().code(),
                pieces(line.values()),
                dots(line.values()),
                line.name(),
                sheet.across(plan.middle(last.at())),
                Sheet.number(free(down.applyAsDouble(value(last)) - GAP, taken)));
    }

    /** The nearest place for words that no other words have. */
    private static double free(double wanted, List<Double> taken) {
        var place = wanted;
        for (var step = 1; isTaken(place, taken); step++) {
            place = wanted + (step % 2 == 0 ? -1 : 1) * WORDS * Math.ceilDiv(step, 2);
        }
        taken.add(place);
        return place;
    }

    private static boolean isTaken(double place, List<Double> taken) {
        return taken.stream().anyMatch(each -> Math.abs(each - place) < WORDS);
    }

    private List<String> pieces(List<LinePlan.Value> values) {
        var pieces = new ArrayList<String>();
        var points = new ArrayList<String>();
        for (var each : values) {
            if (each.value() != null) {
                points.add(
                        sheet.thousandth(plan.middle(each.at()))
                                + ","
                                + Sheet.number(down.applyAsDouble(value(each))));
            } else {
                close(points, pieces);
            }
        }
        close(points, pieces);
        return List.copyOf(pieces);
    }

    /** One point makes no line: it is a dot. */
    private static void close(List<String> points, List<String> pieces) {
        if (points.size() > 1) {
            pieces.add(String.join(" ", points));
        }
        points.clear();
    }

    private List<Dot> dots(List<LinePlan.Value> values) {
        var dots = new ArrayList<Dot>();
        for (var i = 0; i < values.size(); i++) {
            var each = values.get(i);
            var isLast = i == values.size() - 1;
            if (each.value() != null && (isLast || isAlone(values, i))) {
                dots.add(
                        new Dot(
                                sheet.across(plan.middle(each.at())),
                                Sheet.number(down.applyAsDouble(value(each)))));
            }
        }
        return List.copyOf(dots);
    }

    private static boolean isAlone(List<LinePlan.Value> values, int i) {
        var before = i == 0 || values.get(i - 1).value() == null;
        return before && (i == values.size() - 1 || values.get(i + 1).value() == null);
    }

    private static double value(LinePlan.Value each) {
        return Objects.requireNonNull(each.value());
    }
}
