package org.dalil.desk.insight.report.grid;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.cases.worklist.CameFrom;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.csv.Cell;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.report.Reports;
import org.dalil.text.Language;

import java.util.List;

/** Articles that were true once: nobody looked again, the original went on, readers still asked. */
@Singleton
class StaleReport implements GridReport {
    private final Reports reports;
    private final Overviews overviews;

    StaleReport(Reports reports, Overviews overviews) {
        this.reports = reports;
        this.overviews = overviews;
    }

    @Override
    public String report() {
        return "stale";
    }

    @Override
    public List<Grid> grids(Period period, Telling telling, Account who) {
        return List.of(overdue(telling), behind(telling), opened(telling));
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
        return grid("opened", "insight.reports.cases", lines, telling);
    }

    private static Grid grid(String code, String second, List<Grid.Line> lines, Telling telling) {
        var heads = List.of(telling.say("insight.reports.article"), telling.say(second));
        return new Grid(code, telling.say("insight.reports." + code), null, heads, lines);
    }

    private static Grid.Line line(String title, long article, Cell cell) {
        return new Grid.Line(title, "/desk/articles/" + article, List.of(cell));
    }
}
