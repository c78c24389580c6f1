package org.dalil.desk.insight.report.grid;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.article.ArticleKind;
import org.dalil.article.review.decided.Decision;
import org.dalil.desk.frame.Times;
import org.dalil.desk.insight.MarkedWeeks;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.chart.Tone;
import org.dalil.desk.insight.csv.Cell;
import org.dalil.insight.calendar.MarkedDays;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.calendar.Weeks;
import org.dalil.insight.report.Decided;
import org.dalil.insight.report.Reports;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What was decided in reviews: by week, by kind and by article, never by who decided. */
@Singleton
class DecidedReport implements GridReport {
    private static final int RETURNED = 2;

    private final Reports reports;
    private final Weeks weeks;
    private final MarkedDays marked;
    private final Times times;

    DecidedReport(Reports reports, Weeks weeks, MarkedDays marked, Times times) {
        this.reports = reports;
        this.weeks = weeks;
        this.marked = marked;
        this.times = times;
    }

    @Override
    public String report() {
        return "review";
    }

    /** Where nothing was decided one answer says it. */
    @Override
    public List<Grid> grids(Period period, Telling telling, Account who) {
        var decided = reports.decided(period);
        return decided.isEmpty()
                ? List.of(grid("decided", "insight.chart.week", List.of(), telling))
                : List.of(
                        byWeek(decided, period, telling),
                        byKind(decided, telling),
                        byArticle(decided, telling));
    }

    private Grid byWeek(List<Decision> decided, Period period, Telling telling) {
        var names = new MarkedWeeks(marked.between(period.from(), period.to()), telling);
        var lines =
                weeks.of(period).reversed().stream()
                        .map(each -> week(each, decided, names))
                        .toList();
        return grid("decided", "insight.chart.week", lines, telling).drawn(0, Tone.ACCENT, telling);
    }

    private Grid.Line week(Period week, List<Decision> decided, MarkedWeeks names) {
        var own = decided.stream().filter(each -> week.holds(times.day(each.decidedAt()))).toList();
        return new Grid.Line(names.name(week), null, cells(Decided.of(own)), Cell.of(week.from()));
    }

    private static Grid byKind(List<Decision> decided, Telling telling) {
        var kinds = decided.stream().collect(groupingBy(Decision::kind));
        var lines =
                kinds.entrySet().stream()
                        .map(
                                each ->
                                        line(
                                                telling.say("desk.kind." + code(each.getKey())),
                                                null,
                                                each.getValue()))
                        .sorted(mostFirst(0).thenComparing(Grid.Line::name))
                        .toList();
        return grid("kinds", "insight.reports.kind", lines, telling).drawn(0, Tone.ACCENT, telling);
    }

    /** What went back most first: it costs its writer and its reviewer twice. */
    private static Grid byArticle(List<Decision> decided, Telling telling) {
        var articles = decided.stream().collect(groupingBy(Decision::articleId));
        var lines =
                articles.values().stream()
                        .map(
                                each ->
                                        line(
                                                each.getLast().title(),
                                                "/desk/articles/" + each.getLast().articleId(),
                                                each))
                        .sorted(
                                mostFirst(RETURNED)
                                        .thenComparing(mostFirst(0))
                                        .thenComparing(Grid.Line::name))
                        .toList();
        return grid("rounds", "insight.reports.article", lines, telling)
                .drawn(RETURNED, Tone.BAD, telling);
    }

    private static Comparator<Grid.Line> mostFirst(int column) {
        return Comparator.<Grid.Line, Long>comparing(each -> figure(each, column)).reversed();
    }

    private static long figure(Grid.Line line, int column) {
        return line.cells().get(column) instanceof Cell.Figure(var value) ? value.longValue() : 0;
    }

    private static Grid.Line line(String name, @Nullable String address, List<Decision> decided) {
        return new Grid.Line(name, address, cells(Decided.of(decided)));
    }

    private static List<Cell> cells(Decided decided) {
        var median = decided.median();
        return List.of(
                Cell.of(decided.all()),
                Cell.of(decided.approved()),
                Cell.of(decided.returned()),
                median == null ? new Cell.Nothing() : Cell.of(median));
    }

    private static Grid grid(String code, String first, List<Grid.Line> lines, Telling telling) {
        var heads =
                Stream.of(
                                first,
                                "insight.reports.decidedAll",
                                "insight.reports.approved",
                                "insight.reports.returned",
                                "insight.reports.waitedDays")
                        .map(telling::say)
                        .toList();
        return new Grid(code, telling.say("insight.reports.by." + code), null, heads, lines);
    }

    private static String code(ArticleKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
