package org.dalil.desk.insight.report.grid;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.desk.frame.Times;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.chart.BarChart;
import org.dalil.desk.insight.chart.Tone;
import org.dalil.desk.insight.csv.Cell;
import org.dalil.feedback.Falling;
import org.dalil.feedback.Falls;
import org.dalil.feedback.Helpfulness;
import org.dalil.feedback.Tally;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.report.Reports;
import org.dalil.text.Language;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Articles that nobody reads, and those that help less than they did. */
@Singleton
class ArticlesReport implements GridReport {
    private final Reports reports;
    private final Helpfulness helpfulness;
    private final Overviews overviews;
    private final Times times;

    ArticlesReport(Reports reports, Helpfulness helpfulness, Overviews overviews, Times times) {
        this.reports = reports;
        this.helpfulness = helpfulness;
        this.overviews = overviews;
        this.times = times;
    }

    @Override
    public String report() {
        return "articles";
    }

    @Override
    public List<Grid> grids(Period period, Telling telling, Account who) {
        var heads =
                List.of(
                        telling.say("insight.reports.article"),
                        telling.say("insight.filter.language"),
                        telling.say("insight.effects.live"));
        var never =
                new Grid(
                        "never",
                        telling.say("insight.reports.never"),
                        null,
                        heads,
                        reports.neverRead().stream().map(this::line).toList());
        return List.of(never, falling(telling));
    }

    private Grid.Line line(Overview text) {
        return new Grid.Line(
                text.title(),
                "/desk/articles/" + text.articleId(),
                List.of(
                        Cell.of(new Language(text.language()).ownName()),
                        Cell.of(times.day(Objects.requireNonNull(text.liveAt())))));
    }

    /** What helps a smaller share of its voters than it did, so far that chance is unlikely. */
    private Grid falling(Telling telling) {
        var falls = helpfulness.falling(reports.today().minusDays(1));
        var falling = falls.falling();
        var titles =
                overviews
                        .ofArticles(falling.stream().map(Falling::article).distinct().toList())
                        .stream()
                        .collect(toMap(ArticlesReport::key, Overview::title, (one, _) -> one));
        return new Grid(
                        "falling",
                        telling.say("insight.reports.falling"),
                        how(falls, telling),
                        List.of(
                                telling.say("insight.reports.article"),
                                telling.say("insight.filter.language"),
                                telling.say("insight.reports.before"),
                                telling.say("insight.reports.lately"),
                                telling.say("insight.reports.fall")),
                        falling.stream()
                                .filter(each -> titles.containsKey(key(each)))
                                .map(each -> line(each, titles, telling))
                                .toList())
                .drawn(bars(falling, titles, telling));
    }

    /** How far each fell, and how far likely. */
    private static List<BarChart.Measured> bars(
            List<Falling> falling, Map<String, String> titles, Telling telling) {
        return falling.stream()
                .filter(each -> titles.containsKey(key(each)))
                .limit(Grid.DRAWN)
                .map(
                        each ->
                                new BarChart.Measured(
                                        String.valueOf(titles.get(key(each))),
                                        "/desk/articles/" + each.article(),
                                        -each.change().value(),
                                        telling.points(each.change().value()),
                                        Tone.BAD,
                                        new BarChart.Range(
                                                -each.change().interval().high(),
                                                -each.change().interval().low())))
                .toList();
    }

    private static String how(Falls falls, Telling telling) {
        var how =
                telling.say(
                        "insight.reports.fallingHow",
                        Map.of("n", Helpfulness.LATELY, "least", Tally.ENOUGH));
        return falls.few() == 0
                ? how
                : how + " " + telling.say("insight.reports.fallingFew", Map.of("n", falls.few()));
    }

    private static Grid.Line line(Falling each, Map<String, String> titles, Telling telling) {
        return new Grid.Line(
                String.valueOf(titles.get(key(each))),
                "/desk/articles/" + each.article(),
                List.of(
                        Cell.of(each.language().ownName()),
                        Cell.of(votes(each.before(), telling)),
                        Cell.of(votes(each.after(), telling)),
                        Cell.of(telling.points(each.change().value()))));
    }

    private static String votes(Tally tally, Telling telling) {
        return telling.say("insight.reports.votes", Map.of("yes", tally.yes(), "all", tally.all()));
    }

    private static String key(Overview text) {
        return text.articleId() + text.language();
    }

    private static String key(Falling each) {
        return each.article() + each.language().code();
    }
}
