package org.dalil.desk.insight.report;

import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.chart.BarChart;
import org.dalil.desk.insight.chart.Sheet;
import org.dalil.desk.insight.chart.Table;
import org.dalil.desk.insight.chart.Tone;
import org.dalil.desk.insight.report.ReportPage.Section;
import org.dalil.insight.calendar.MarkedDay;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.report.DayVisitors;
import org.dalil.reading.DayViews;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much is read: by day, by language, and what most. */
final class ViewsReport {
    /**
     * A text and how often it was read.
     *
     * @param address null: it is no more
     */
    record Read(String title, @Nullable String address, long views) {}

    /** Longer than that nobody compares. */
    private static final int BARS = 20;

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
        var days = new HashMap<LocalDate, Long>();
        views.forEach(each -> days.merge(each.day(), each.views(), Long::sum));
        var all = days.values().stream().mapToLong(Long::longValue).sum();
        var title = telling.say("insight.reports.perDayOf", Map.of("n", all));
        return new DayChart(telling, period)
                .of(
                        "by-day",
                        title,
                        telling.say("insight.reports.viewed"),
                        days,
                        marked,
                        file("by-day"));
    }

    /** What came on each day; a visitor of two days is two. */
    List<Section> visitors(List<DayVisitors> visitors, List<MarkedDay> marked) {
        var days = new HashMap<LocalDate, Long>();
        visitors.forEach(each -> days.put(each.onDay(), each.visitors()));
        return days.values().stream().allMatch(each -> each == 0)
                ? List.of()
                : List.of(
                        new DayChart(telling, period)
                                .of(
                                        "visitors",
                                        telling.say("insight.reports.visitorsByDay"),
                                        telling.say("insight.reports.visitors"),
                                        days,
                                        marked,
                                        file("visitors")));
    }

    /** Views of what has a name in common; what has several counts with each. */
    List<Section> by(String id, String title, String head, Map<String, Long> views) {
        return views.isEmpty() ? List.of() : List.of(bars(id, title, head, views));
    }

    private Section byLanguage(List<DayViews> views) {
        var languages = new LinkedHashMap<String, Long>();
        views.forEach(each -> languages.merge(each.language().ownName(), each.views(), Long::sum));
        return bars(
                "by-language",
                telling.say("insight.reports.byLanguage"),
                telling.say("insight.filter.language"),
                languages);
    }

    private Section bars(String id, String title, String head, Map<String, Long> views) {
        var bars =
                views.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .limit(BARS)
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
        var heads = List.of(head, telling.say("insight.reports.viewed"));
        return Section.of(
                BarChart.of(
                        id,
                        title,
                        bars,
                        0,
                        Sheet.of(telling.language()),
                        new Table(title, heads, rows, file(id))));
    }

    private String file(String table) {
        return csv + "&table=" + table;
    }

    private Section mostRead(List<Read> most) {
        var title = telling.say("insight.reports.most");
        var rows = most.stream().map(each -> row(each.title(), each.address(), each.views()));
        return Section.of(
                "most",
                title,
                null,
                table(title, "insight.reports.article", rows.toList(), file("most")));
    }

    private Table.Row row(String name, @Nullable String address, long number) {
        return new Table.Row(name, address, List.of(telling.number(number)));
    }

    private Table table(String caption, String first, List<Table.Row> rows, @Nullable String file) {
        var heads = List.of(telling.say(first), telling.say("insight.reports.viewed"));
        return new Table(caption, heads, rows, file);
    }
}
