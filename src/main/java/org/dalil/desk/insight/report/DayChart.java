package org.dalil.desk.insight.report;

import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.chart.LineDrawing;
import org.dalil.desk.insight.chart.LinePlan;
import org.dalil.desk.insight.chart.Sheet;
import org.dalil.desk.insight.chart.Table;
import org.dalil.desk.insight.chart.Tone;
import org.dalil.desk.insight.report.ReportPage.Section;
import org.dalil.insight.calendar.MarkedDay;
import org.dalil.insight.calendar.Period;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Draws a number a day; a day without any is nought. */
final class DayChart {
    private final Telling telling;
    private final Period period;

    DayChart(Telling telling, Period period) {
        this.telling = telling;
        this.period = period;
    }

    Section of(
            String id,
            String title,
            String head,
            Map<LocalDate, Long> numbers,
            List<MarkedDay> marked,
            String csv) {
        var days = new TreeMap<LocalDate, Long>();
        period.from().datesUntil(period.to().plusDays(1)).forEach(day -> days.put(day, 0L));
        numbers.forEach((day, number) -> days.merge(day, number, Long::sum));
        var top = LinePlan.topOf(days.values().stream().mapToLong(Long::longValue).max().orElse(0));
        var rows =
                days.entrySet().stream()
                        .map(
                                each ->
                                        new Table.Row(
                                                telling.day(each.getKey()),
                                                null,
                                                List.of(telling.number(each.getValue()))))
                        .toList();
        var heads = List.of(telling.say("insight.evidence.day"), head);
        return Section.of(
                LineDrawing.of(
                        id,
                        title,
                        plan(days, top, marked),
                        Sheet.of(telling.language()),
                        new Table(title, heads, rows, csv)));
    }

    private LinePlan plan(Map<LocalDate, Long> days, double top, List<MarkedDay> marked) {
        var values =
                days.entrySet().stream()
                        .map(each -> new LinePlan.Value(each.getKey(), (double) each.getValue()))
                        .toList();
        var middle = period.from().plusDays(period.days() / 2);
        return new LinePlan(
                period.from(),
                period.to(),
                top,
                DoubleStream.of(0, top / 2, top).mapToObj(this::height).toList(),
                Stream.of(period.from(), middle, period.to())
                        .distinct()
                        .map(day -> new LinePlan.Day(day, telling.day(day)))
                        .toList(),
                marked.stream()
                        .map(each -> new LinePlan.Days(each.first(), each.last(), each.name()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(new LinePlan.Line(null, Tone.ACCENT, values)));
    }

    /** Half of one is none. */
    private LinePlan.Height height(double value) {
        return new LinePlan.Height(value, value % 1 == 0 ? telling.number((long) value) : "");
    }
}
