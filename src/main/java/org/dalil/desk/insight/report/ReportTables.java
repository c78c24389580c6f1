package org.dalil.desk.insight.report;

import jakarta.inject.Singleton;

import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.article.review.Review;
import org.dalil.cases.Outcome;
import org.dalil.cases.worklist.LinkRate;
import org.dalil.desk.frame.Times;
import org.dalil.desk.insight.GapWords;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.csv.Cell;
import org.dalil.desk.insight.report.grid.Grid;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.report.Reports;
import org.dalil.reading.TextViews;
import org.dalil.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The same figures as rows of a file, with titles as they are today. */
@Singleton
class ReportTables {
    /** Of the whole; a page shows the first of them. */
    static final int MOST = 5000;

    record Sheet(List<String> head, List<List<Cell>> rows) {
        static Sheet of(Grid grid) {
            return new Sheet(grid.heads(), grid.rows());
        }
    }

    private record Text(long article, Language language) {}

    private final Reports reports;
    private final Overviews overviews;
    private final Times times;

    ReportTables(Reports reports, Overviews overviews, Times times) {
        this.reports = reports;
        this.overviews = overviews;
        this.times = times;
    }

    /** Texts by their views, those that are no more without title and address. */
    List<ViewsReport.Read> read(Period period, int most, Telling telling) {
        var texts = reports.texts(period, most);
        var titles = titles(texts);
        return texts.stream().map(each -> read(each, titles, telling)).toList();
    }

    private static ViewsReport.Read read(
            TextViews each, Map<Text, String> titles, Telling telling) {
        var title = titles.get(new Text(each.article(), each.language()));
        return title == null
                ? new ViewsReport.Read(
                        telling.say(
                                "insight.topic.gone", Map.of("n", Long.toString(each.article()))),
                        null,
                        each.views())
                : new ViewsReport.Read(title, "/desk/articles/" + each.article(), each.views());
    }

    private Map<Text, String> titles(List<TextViews> texts) {
        var articles = texts.stream().map(TextViews::article).distinct().toList();
        return overviews.ofArticles(articles).stream()
                .collect(Collectors.toMap(ReportTables::text, Overview::title, (one, _) -> one));
    }

    private static Text text(Overview each) {
        return new Text(each.articleId(), new Language(each.language()));
    }

    Sheet views(Period period, Telling telling) {
        var texts = reports.texts(period, MOST);
        var titles = titles(texts);
        var rows = new ArrayList<List<Cell>>();
        for (var each : texts) {
            rows.add(
                    List.of(
                            Cell.of(each.article()),
                            Cell.of(titles.get(new Text(each.article(), each.language()))),
                            Cell.of(each.language().code()),
                            Cell.of(each.views())));
        }
        return new Sheet(
                head(
                        telling,
                        "insight.reports.article",
                        "insight.reports.called",
                        "insight.filter.language",
                        "insight.reports.viewed"),
                rows);
    }

    Sheet cases(LinkRate rate, Telling telling) {
        var rows = new ArrayList<List<Cell>>();
        for (var outcome : Outcome.values()) {
            var name = telling.say("case.outcome." + GapWords.key(outcome.name()));
            rows.add(List.of(Cell.of(name), Cell.of(rate.outcomes().getOrDefault(outcome, 0L))));
        }
        rows.add(List.of(Cell.of(telling.say("insight.reports.owing")), Cell.of(rate.owing())));
        rows.add(List.of(Cell.of(telling.say("insight.reports.unsaid")), Cell.of(rate.unsaid())));
        return new Sheet(head(telling, "insight.reports.cases", "insight.chart.number"), rows);
    }

    Sheet review(Telling telling) {
        Function<Review, List<Cell>> row =
                each ->
                        List.of(
                                Cell.of(each.articleId()),
                                Cell.of(each.title()),
                                Cell.of(each.languageCode()),
                                Cell.of(times.day(each.createdAt())));
        return new Sheet(
                head(
                        telling,
                        "insight.reports.article",
                        "insight.reports.called",
                        "insight.filter.language",
                        "insight.reports.since"),
                reports.waiting().stream().map(row).toList());
    }

    /** How long, and how many. */
    Sheet waits(Telling telling) {
        return new Sheet(
                head(telling, "insight.reports.reviewDays", "insight.chart.number"),
                reports.waitGroups(reports.waiting()).stream()
                        .map(
                                each ->
                                        List.of(
                                                Cell.of(
                                                        each.to() == null
                                                                ? each.from() + "+"
                                                                : each.from() + "–" + each.to()),
                                                Cell.of((long) each.texts())))
                        .toList());
    }

    private static List<String> head(Telling telling, String... keys) {
        return List.of(keys).stream().map(telling::say).toList();
    }
}
