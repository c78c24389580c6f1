package org.dalil.desk.insight.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.csv.Cell;
import org.dalil.desk.insight.report.ReportPage.Section;
import org.dalil.insight.calendar.MarkedDays;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.report.DayVisitors;
import org.dalil.insight.report.Reports;
import org.dalil.reading.DayViews;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is read, by day, language, category, product and article, as charts and as files. */
@Singleton
class Views {
    private static final int LISTED = 50;

    private final Reports reports;
    private final ReportTables tables;
    private final ViewGroups groups;
    private final MarkedDays marked;

    Views(Reports reports, ReportTables tables, ViewGroups groups, MarkedDays marked) {
        this.reports = reports;
        this.tables = tables;
        this.groups = groups;
        this.marked = marked;
    }

    List<Section> sections(Period period, Telling telling, String csv) {
        var days = marked.between(period.from(), period.to());
        var report = new ViewsReport(telling, period, csv);
        return Stream.of(
                        report.of(
                                reports.views(period), days, tables.read(period, LISTED, telling)),
                        report.by(
                                "by-category",
                                telling.say("insight.reports.byCategory"),
                                telling.say("insight.filter.category"),
                                groups.byCategory(period, telling)),
                        report.by(
                                "by-product",
                                telling.say("insight.reports.byProduct"),
                                telling.say("insight.filter.product"),
                                groups.byProduct(period, telling)),
                        report.visitors(reports.visitors(period), days))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Views::isList))
                .toList();
    }

    /** What is long comes last. */
    private static boolean isList(Section section) {
        return section.table() != null;
    }

    /**
     * @param table as the section is called; empty: texts by their views
     */
    Optional<ReportTables.Sheet> sheet(String table, Period period, Telling telling) {
        return switch (table) {
            case "", "most" -> Optional.of(tables.views(period, telling));
            case "by-day" -> Optional.of(days(viewsByDay(period), period, "viewed", telling));
            case "visitors" ->
                    Optional.of(days(visitorsByDay(period), period, "visitors", telling));
            case "by-language" -> Optional.of(names(byLanguage(period), "language", telling));
            case "by-category" ->
                    Optional.of(names(groups.byCategory(period, telling), "category", telling));
            case "by-product" ->
                    Optional.of(names(groups.byProduct(period, telling), "product", telling));
            default -> Optional.empty();
        };
    }

    private Map<LocalDate, Long> viewsByDay(Period period) {
        return reports.views(period).stream()
                .collect(groupingBy(DayViews::day, summingLong(DayViews::views)));
    }

    private Map<LocalDate, Long> visitorsByDay(Period period) {
        return reports.visitors(period).stream()
                .collect(toMap(DayVisitors::onDay, DayVisitors::visitors));
    }

    private Map<String, Long> byLanguage(Period period) {
        return reports.views(period).stream()
                .collect(
                        groupingBy(
                                each -> each.language().ownName(), summingLong(DayViews::views)));
    }

    /** A day without any is nought, and no hole. */
    private static ReportTables.Sheet days(
            Map<LocalDate, Long> numbers, Period period, String head, Telling telling) {
        var all = new TreeMap<LocalDate, Long>();
        period.from().datesUntil(period.to().plusDays(1)).forEach(day -> all.put(day, 0L));
        all.putAll(numbers);
        return new ReportTables.Sheet(
                List.of(
                        telling.say("insight.evidence.day"),
                        telling.say("insight.reports." + head)),
                all.entrySet().stream()
                        .map(each -> List.of(Cell.of(each.getKey()), Cell.of(each.getValue())))
                        .toList());
    }

    private static ReportTables.Sheet names(
            Map<String, Long> numbers, String head, Telling telling) {
        return new ReportTables.Sheet(
                List.of(
                        telling.say("insight.filter." + head),
                        telling.say("insight.reports.viewed")),
                numbers.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .map(each -> List.of(Cell.of(each.getKey()), Cell.of(each.getValue())))
                        .toList());
    }
}
