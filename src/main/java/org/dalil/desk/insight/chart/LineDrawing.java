package org.dalil.desk.insight.chart;

import org.dalil.desk.insight.chart.LineChart.Band;
import org.dalil.desk.insight.chart.LineChart.Level;
import org.dalil.desk.insight.chart.LineChart.Moment;
import org.dalil.desk.insight.chart.LineChart.Tick;
import org.dalil.desk.insight.chart.LineChart.Time;

import java.util.ArrayList;
import java.util.List;

/** Says where everything of a plan stands on the sheet. */
public final class LineDrawing {
    static final int HEIGHT = 240;
    static final int TOP = 48;
    static final int LOW_TOP = 20;
    static final int FLOOR = 208;

    private static final int GAP = 6;

    /** Nearer to an edge than this words would leave the sheet of a phone. */
    private static final double NARROW = 0.25;

    /** On a phone words are half as long as the sheet. */
    private static final double NEAR = 0.5;

    /** Where the words of a band stand, and how far above the next ones near by do. */
    private static final int WORDS = 200;

    private static final int LINE = 18;
    private static final int MOST_LINES = 4;

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
                drawing.bands(),
                plan.moments().stream().map(drawing::moment).toList(),
                plan.means().stream().map(drawing::level).toList(),
                new SeriesDrawing(plan, sheet, drawing::down).all(),
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

    private List<Band> bands() {
        var bands = new ArrayList<Band>();
        var taken = new ArrayList<Taken>();
        for (var each : plan.bands()) {
            if (isShown(each)) {
                bands.add(band(each, taken));
            }
        }
        return List.copyOf(bands);
    }

    /** Words of a band, across and on which line. */
    private record Taken(double middle, int line) {}

    /** The lowest line on which no words stand near by. */
    private static int free(double middle, List<Taken> taken) {
        var line = 0;
        while (line < MOST_LINES && isTaken(middle, line, taken)) {
            line++;
        }
        return line;
    }

    private static boolean isTaken(double middle, int line, List<Taken> taken) {
        return taken.stream()
                .anyMatch(each -> each.line() == line && Math.abs(each.middle() - middle) < NEAR);
    }

    private Band band(LinePlan.Days each, List<Taken> taken) {
        var from = Math.max(0, plan.start(each.first()));
        var to = Math.min(1, plan.start(each.last().plusDays(1)));
        var middle = (from + to) / 2;
        var line = free(middle, taken);
        taken.add(new Taken(middle, line));
        var anchor = middle < NARROW ? "start" : middle > 1 - NARROW ? "end" : "middle";
        return new Band(
                sheet.left(from, to - from),
                sheet.percent(to - from),
                sheet.across(middle < NARROW ? from : middle > 1 - NARROW ? to : middle),
                anchor,
                Integer.toString(WORDS - LINE * line),
                each.said(),
                each.left());
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
}
