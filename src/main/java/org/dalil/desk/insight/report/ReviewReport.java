package org.dalil.desk.insight.report;

import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.chart.Table;
import org.dalil.desk.insight.report.ReportPage.Section;
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

    List<Section> of(Waits waits, List<Waiting> texts) {
        if (waits.waiting() == 0) {
            return List.of();
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
        return List.of(Section.of("waits", title, lead, new Table(title, heads, rows, csv)));
    }
}
