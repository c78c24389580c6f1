package org.dalil.desk.insight.report.grid;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.article.Labels;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.TopicWords;
import org.dalil.desk.insight.chart.Tone;
import org.dalil.desk.insight.csv.Cell;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.GapFilter;
import org.dalil.insight.gap.Gaps;
import org.dalil.insight.gap.Week;
import org.dalil.insight.report.Reports;
import org.dalil.insight.topic.TopicLabel;
import org.dalil.reading.TextViews;
import org.dalil.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One product for its own department: what fails, and what is read. */
@Singleton
public class ProductReport {
    private static final int MOST = 5000;

    private final Reports reports;
    private final Gaps gaps;
    private final Labels labels;
    private final Overviews overviews;

    ProductReport(Reports reports, Gaps gaps, Labels labels, Overviews overviews) {
        this.reports = reports;
        this.gaps = gaps;
        this.labels = labels;
        this.overviews = overviews;
    }

    public List<Grid> grids(String product, Period period, Telling telling, Account who) {
        return List.of(
                failing(product, telling, who).drawn(0, Tone.BAD, telling),
                read(product, period, telling).drawn(1, Tone.ACCENT, telling));
    }

    /** Of the last 28 days that are known. */
    private Grid failing(String product, Telling telling, Account who) {
        var filter = new GapFilter(null, product, null, gaps.latest());
        var week = gaps.week(filter, telling.language(), who);
        var lines =
                switch (week) {
                    case Week.Ranked ranked ->
                            ranked.first().stream()
                                    .map(each -> line(each.topic(), each.weight(), telling))
                                    .toList();
                    case Week.Plain plain ->
                            plain.lines().stream()
                                    .map(each -> line(each.topic(), each.failed(), telling))
                                    .toList();
                };
        return new Grid(
                "failing",
                telling.say("insight.week.title"),
                lead(filter.period(), week.unplaced().product(), telling),
                List.of(telling.say("insight.chart.topic"), telling.say("insight.chart.number")),
                lines);
    }

    private static String lead(Period period, int unplaced, Telling telling) {
        var days = telling.say("insight.week.period", Map.of("day", telling.day(period.to())));
        return unplaced == 0
                ? days
                : days + ". " + telling.say("insight.unplaced.product", Map.of("n", unplaced));
    }

    /** Stands in a file, too: no words of a case. */
    private static Grid.Line line(TopicLabel topic, int weight, Telling telling) {
        return new Grid.Line(
                new TopicWords(telling).kept(topic),
                TopicWords.address(topic.id()),
                List.of(Cell.of(weight)));
    }

    private Grid read(String product, Period period, Telling telling) {
        var own = ofProduct(product, reports.texts(period));
        var titles =
                overviews
                        .ofArticles(own.stream().map(TextViews::article).distinct().toList())
                        .stream()
                        .collect(toMap(ProductReport::key, Overview::title, (one, _) -> one));
        return new Grid(
                "read",
                telling.say("insight.reports.most"),
                null,
                List.of(
                        telling.say("insight.reports.article"),
                        telling.say("insight.filter.language"),
                        telling.say("insight.reports.viewed")),
                own.stream()
                        .filter(each -> titles.containsKey(each.article() + each.language().code()))
                        .map(each -> line(each, titles))
                        .toList());
    }

    /** The most read first, as many as a table has. */
    private List<TextViews> ofProduct(String product, List<TextViews> texts) {
        var own = new ArrayList<TextViews>();
        for (var at = 0; at < texts.size() && own.size() < MOST; at += MOST) {
            var some = texts.subList(at, Math.min(texts.size(), at + MOST));
            var articles = some.stream().map(TextViews::article).distinct().toList();
            var products = labels.products(articles);
            some.stream()
                    .filter(
                            each ->
                                    products.getOrDefault(each.article(), List.of())
                                            .contains(product))
                    .forEach(own::add);
        }
        return own.subList(0, Math.min(own.size(), MOST));
    }

    private static String key(Overview text) {
        return text.articleId() + text.language();
    }

    private static Grid.Line line(TextViews each, Map<String, String> titles) {
        return new Grid.Line(
                String.valueOf(titles.get(each.article() + each.language().code())),
                "/desk/articles/" + each.article(),
                List.of(
                        Cell.of(new Language(each.language().code()).ownName()),
                        Cell.of(each.views())));
    }
}
