package org.dalil.desk.insight.chart;

import org.dalil.desk.insight.chart.LineChart.Band;
import org.dalil.desk.insight.chart.LineChart.Dot;
import org.dalil.desk.insight.chart.LineChart.Level;
import org.dalil.desk.insight.chart.LineChart.Moment;
import org.dalil.desk.insight.chart.LineChart.Series;
import org.dalil.desk.insight.chart.LineChart.Tick;
import org.dalil.desk.insight.chart.LineChart.Time;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says where everything of a plan stands on the sheet. */
public final class LineDrawing {
    static final int HEIGHT = 240;
    static final int TOP = 48;
    static final int LOW_TOP = 20;
    static final int FLOOR = 208;

    /** A line of words, so that two names do not lie upon one another. */
    private static final int WORDS = 18;

    private static final int GAP = 6;

    /** Nearer to an edge than this words would leave the sheet of a phone. */
    private static final double NARROW = 0.25;

    private final LinePlan plan;
    private final Sheet sheet;

    private LineDrawing(LinePlan plan, Sheet sheet) {
        this.plan = plan;
        this.sheet = sheet;
    }

    public static LineChart of(String id, String title, LinePlan plan, Sheet sheet, Table table) {
        var drawing = new LineDrawing(plan, sheet);
        return new LineChart(
                id,
                title,
                HEIGHT,
                "0 0 1000 " + HEIGHT,
                sheet.across(0),
                Integer.toString(drawing.top()),
                Integer.toString(FLOOR - drawing.top()),
                Integer.toString(FLOOR),
                plan.ticks().stream().map(drawing::tick).toList(),
                plan.times().stream().map(drawing::time).toList(),
                plan.bands().stream().filter(drawing::isShown).map(drawing::band).toList(),
                plan.moments().stream().map(drawing::moment).toList(),
                plan.means().stream().map(drawing::level).toList(),
                drawing.series(),
                table);
    }

    /** Words above the lines need room where there are any. */
    private int top() {
        return plan.moments().isEmpty() && plan.means().isEmpty() ? LOW_TOP : TOP;
    }

    private double down(double value) {
        var share = plan.top() > 0 ? Math.clamp(value / plan.top(), 0, 1) : 0;
        return FLOOR - share * (FLOOR - top());
    }

    private Tick tick(LinePlan.Height each) {
        var y = down(each.value());
        return new Tick(Sheet.number(y), Sheet.number(y - GAP), each.said());
    }

    private Time time(LinePlan.Day each) {
        var at = plan.middle(each.at());
        var anchor = at < 0.15 ? "start" : at > 0.85 ? "end" : "middle";
        return new Time(sheet.across(at), anchor, each.said());
    }

    private boolean isShown(LinePlan.Days days) {
        return !days.last().isBefore(plan.from()) && !days.first().isAfter(plan.to());
    }

    private Band band(LinePlan.Days each) {
        var from = Math.max(0, plan.start(each.first()));
        var to = Math.min(1, plan.start(each.last().plusDays(1)));
        return new Band(
                sheet.left(from, to - from),
                sheet.percent(to - from),
                sheet.across(Math.clamp((from + to) / 2, 0.08, 0.92)),
                each.said());
    }

    /** Its words stand on the side where there is more room. */
    private Moment moment(LinePlan.Day each) {
        var at = plan.middle(each.at());
        var isLate = at > 0.5;
        return new Moment(sheet.across(at), isLate ? "end" : "start", gap(isLate), each.said());
    }

    /** How far words stand off what they end at, or begin at. */
    private String gap(boolean ending) {
        return Integer.toString(ending == sheet.mirrored() ? GAP : -GAP);
    }

    private Level level(LinePlan.Mean each) {
        var y = down(each.value());
        var from = plan.start(each.first());
        var to = plan.start(each.last().plusDays(1));
        var isBefore = each.before() ? to > NARROW : from > 1 - NARROW;
        return new Level(
                sheet.across(from),
                sheet.across(to),
                Sheet.number(y),
                sheet.across(isBefore ? to : from),
                isBefore ? "end" : "start",
                gap(isBefore),
                each.said(),
                each.tone().code());
    }

    private List<Series> series() {
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
                Sheet.number(free(down(value(last)) - GAP, taken)));
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
                                + Sheet.number(down(value(each))));
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
                                Sheet.number(down(value(each)))));
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
