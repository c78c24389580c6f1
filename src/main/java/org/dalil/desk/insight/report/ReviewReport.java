package org.dalil.desk.insight.report;

import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.chart.BarChart;
import org.dalil.desk.insight.chart.Sheet;
import org.dalil.desk.insight.chart.Table;
import org.dalil.desk.insight.chart.Tone;
import org.dalil.desk.insight.report.ReportPage.Section;
import org.dalil.insight.report.WaitGroup;
import org.dalil.insight.report.Waits;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What waits for review and how long; by text, never by who reviews. */
final class ReviewReport {
    record Waiting(String title, String address, LocalDate since) {}

    private final Telling telling;
    private final String csv;

    ReviewReport(Telling telling, String csv) {
        this.telling = telling;
        this.csv = csv;
    }

    List<Section> of(Waits waits, List<WaitGroup> groups, List<Waiting> texts) {
        if (waits.waiting() == 0) {
            var title = telling.say("insight.reports.reviewWaits");
            return List.of(Section.none("waits", title, null, telling));
        }
        var title = telling.say("insight.reports.reviewOf", Map.of("n", waits.waiting()));
        var lead =
                telling.say("insight.reports.reviewMedian", Map.of("n", waits.median()))
                        + " · "
                        + telling.say("insight.reports.reviewOldest", Map.of("n", waits.oldest()));
        var rows =
                texts.stream()
                        .map(
                                each ->
                                        new Table.Row(
                                                each.title(),
                                                each.address(),
                                                List.of(telling.day(each.since()))))
                        .toList();
        var heads =
                List.of(
                        telling.say("insight.reports.article"),
                        telling.say("insight.reports.since"));
        return List.of(
                Section.of(chart(groups)),
                Section.of("waits", title, lead, new Table(title, heads, rows, csv)));
    }

    private BarChart chart(List<WaitGroup> groups) {
        var title = telling.say("insight.reports.reviewHow");
        var rows =
                groups.stream()
                        .map(
                                each ->
                                        new Table.Row(
                                                days(each),
                                                null,
                                                List.of(telling.number(each.texts()))))
                        .toList();
        var heads =
                List.of(
                        telling.say("insight.reports.reviewDays"),
                        telling.say("insight.chart.number"));
        var bars =
                groups.stream()
                        .map(
                                each ->
                                        new BarChart.Measured(
                                                days(each),
                                                null,
                                                each.texts(),
                                                telling.number(each.texts()),
                                                each.to() == null ? Tone.BAD : Tone.ACCENT,
                                                null))
                        .toList();
        return BarChart.of(
                "wait-groups",
                title,
                bars,
                0,
                Sheet.of(telling.language()),
                new Table(title, heads, rows, csv + "&table=groups"));
    }

    private String days(WaitGroup group) {
        var to = group.to();
        return telling.say(
                "insight.reports.waited.d" + group.from(),
                Map.of("from", group.from(), "to", to == null ? group.from() : to));
    }
}
