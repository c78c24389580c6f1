package org.dalil.desk.insight.report;

import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.chart.BarChart;
import org.dalil.desk.insight.chart.LineDrawing;
import org.dalil.desk.insight.chart.LinePlan;
import org.dalil.desk.insight.chart.Sheet;
import org.dalil.desk.insight.chart.Table;
import org.dalil.desk.insight.chart.Tone;
import org.dalil.desk.insight.report.ReportPage.Section;
import org.dalil.insight.calendar.MarkedDay;
import org.dalil.insight.calendar.Period;
import org.dalil.reading.DayViews;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** How much is read: by day, by language, and what most. */
final class ViewsReport {
    /**
     * A text and how often it was read.
     *
     * @param address null: it is no more
     */
    record Read(String title, @Nullable String address, long views) {}

    private final Telling telling;
    private final Period period;
    private final String csv;

    /**
     * @param csv the address of the same as a file
     */
    ViewsReport(Telling telling, Period period, String csv) {
        this.telling = telling;
        this.period = period;
        this.csv = csv;
    }

    List<Section> of(List<DayViews> views, List<MarkedDay> marked, List<Read> most) {
        return views.isEmpty()
                ? List.of()
                : List.of(byDay(views, marked), byLanguage(views), mostRead(most));
    }

    private Section byDay(List<DayViews> views, List<MarkedDay> marked) {
        var days = new TreeMap<LocalDate, Long>();
        period.from().datesUntil(period.to().plusDays(1)).forEach(day -> days.put(day, 0L));
        views.forEach(each -> days.merge(each.day(), each.views(), Long::sum));
        var all = days.values().stream().mapToLong(Long::longValue).sum();
        var top = LinePlan.topOf(days.values().stream().mapToLong(Long::longValue).max().orElse(0));
        var title = telling.say("insight.reports.perDayOf", Map.of("n", all));
        var rows =
                days.entrySet().stream()
                        .map(each -> row(telling.day(each.getKey()), null, each.getValue()))
                        .toList();
        var table = table(title, "insight.evidence.day", rows, null);
        var chart =
                LineDrawing.of(
                        "by-day",
                        title,
                        plan(days, top, marked),
                        Sheet.of(telling.language()),
                        table);
        return Section.of(chart);
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

    /** Half of one view is none. */
    private LinePlan.Height height(double value) {
        return new LinePlan.Height(value, value % 1 == 0 ? telling.number((long) value) : "");
    }

    private Section byLanguage(List<DayViews> views) {
        var languages = new LinkedHashMap<String, Long>();
        views.forEach(each -> languages.merge(each.language().ownName(), each.views(), Long::sum));
        var bars =
                languages.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .map(
                                each ->
                                        new BarChart.Measured(
                                                each.getKey(),
                                                null,
                                                each.getValue(),
                                                telling.number(each.getValue()),
                                                Tone.ACCENT,
                                                null))
                        .toList();
        var rows =
                bars.stream().map(each -> row(each.label(), null, (long) each.number())).toList();
        var title = telling.say("insight.reports.byLanguage");
        return Section.of(
                BarChart.of(
                        "by-language",
                        title,
                        bars,
                        0,
                        Sheet.of(telling.language()),
                        table(title, "insight.filter.language", rows, null)));
    }

    private Section mostRead(List<Read> most) {
        var title = telling.say("insight.reports.most");
        var rows = most.stream().map(each -> row(each.title(), each.address(), each.views()));
        return Section.of(
                "most", title, null, table(title, "insight.reports.article", rows.toList(), csv));
    }

    private Table.Row row(String name, @Nullable String address, long number) {
        return new Table.Row(name, address, List.of(telling.number(number)));
    }

    private Table table(String caption, String first, List<Table.Row> rows, @Nullable String file) {
        var heads = List.of(telling.say(first), telling.say("insight.reports.viewed"));
        return new Table(caption, heads, rows, file);
    }
}
