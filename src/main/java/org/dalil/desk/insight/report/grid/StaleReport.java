package org.dalil.desk.insight.report.grid;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.cases.worklist.CameFrom;
import org.dalil.desk.frame.Times;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.chart.Tone;
import org.dalil.desk.insight.csv.Cell;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.report.Reports;
import org.dalil.links.DeadLink;
import org.dalil.links.DeadLinks;
import org.dalil.links.web.WebAddresses;
import org.dalil.text.Language;

import java.util.List;
import java.util.Map;

/** Articles that were true once: nobody looked again, the original went on, readers still asked. */
@Singleton
class StaleReport implements GridReport {
    private final Reports reports;
    private final Overviews overviews;
    private final DeadLinks links;
    private final WebAddresses web;
    private final Times times;

    StaleReport(
            Reports reports, Overviews overviews, DeadLinks links, WebAddresses web, Times times) {
        this.reports = reports;
        this.overviews = overviews;
        this.links = links;
        this.web = web;
        this.times = times;
    }

    @Override
    public String report() {
        return "stale";
    }

    @Override
    public List<Grid> grids(Period period, Telling telling, Account who) {
        return List.of(overdue(telling), behind(telling), dead(telling), opened(telling));
    }

    private Grid overdue(Telling telling) {
        var lines =
                reports.overdue(telling.language()).stream()
                        .map(each -> line(each.title(), each.articleId(), Cell.of(each.reviewBy())))
                        .toList();
        return grid("overdue", "insight.reports.since", lines, telling);
    }

    private Grid behind(Telling telling) {
        var lines =
                reports.behind().stream()
                        .map(
                                each ->
                                        line(
                                                each.title(),
                                                each.articleId(),
                                                Cell.of(new Language(each.language()).ownName())))
                        .toList();
        return grid("behind", "insight.filter.language", lines, telling);
    }

    /** Staff may read every text, and so where it leads. */
    private Grid dead(Telling telling) {
        var dead = links.all(Audience.INTERNAL, Reports.MOST);
        var titles =
                overviews
                        .ofArticles(dead.stream().map(DeadLink::article).distinct().toList())
                        .stream()
                        .collect(toMap(StaleReport::key, Overview::title, (one, _) -> one));
        return new Grid(
                "dead",
                telling.say("insight.reports.dead"),
                asked(telling),
                List.of(
                        telling.say("insight.reports.article"),
                        telling.say("insight.filter.language"),
                        telling.say("insight.reports.under"),
                        telling.say("insight.reports.leads"),
                        telling.say("insight.reports.why"),
                        telling.say("insight.reports.since")),
                dead.stream()
                        .filter(each -> titles.containsKey(key(each)))
                        .map(each -> line(each, titles, telling))
                        .toList());
    }

    private Grid.Line line(DeadLink each, Map<String, String> titles, Telling telling) {
        return new Grid.Line(
                String.valueOf(titles.get(key(each))),
                "/desk/articles/" + each.article(),
                List.of(
                        Cell.of(each.language().ownName()),
                        Cell.of(each.heading()),
                        Cell.of(each.shown()),
                        Cell.of(telling.say("links.fault." + each.fault().code())),
                        Cell.of(times.day(each.since()))));
    }

    /** Whether other sites are asked, and how far that is. */
    private String asked(Telling telling) {
        if (!links.areAsked()) {
            return telling.say("links.off", Map.of("setting", "DALIL_LINKS_CHECK"));
        }
        var asked = web.asked();
        return telling.say(
                "links.asked",
                Map.of(
                        "all",
                        asked.addresses(),
                        "waiting",
                        asked.waiting(),
                        "silent",
                        asked.silent()));
    }

    private static String key(Overview text) {
        return text.articleId() + text.language();
    }

    private static String key(DeadLink link) {
        return link.article() + link.language().code();
    }

    private Grid opened(Telling telling) {
        var asked = reports.askedAfterReading();
        var titles =
                overviews.ofArticles(asked.stream().map(CameFrom::articleId).toList()).stream()
                        .collect(toMap(Overview::articleId, Overview::title, (first, _) -> first));
        var lines =
                asked.stream()
                        .filter(each -> titles.containsKey(each.articleId()))
                        .map(
                                each ->
                                        line(
                                                String.valueOf(titles.get(each.articleId())),
                                                each.articleId(),
                                                Cell.of(each.cases())))
                        .toList();
        return grid("opened", "insight.reports.cases", lines, telling).drawn(0, Tone.BAD, telling);
    }

    private static Grid grid(String code, String second, List<Grid.Line> lines, Telling telling) {
        var heads = List.of(telling.say("insight.reports.article"), telling.say(second));
        return new Grid(code, telling.say("insight.reports." + code), null, heads, lines);
    }

    private static Grid.Line line(String title, long article, Cell cell) {
        return new Grid.Line(title, "/desk/articles/" + article, List.of(cell));
    }
}
