package org.dalil.desk.insight.report.grid;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.TopicWords;
import org.dalil.desk.insight.chart.Tone;
import org.dalil.desk.insight.csv.Cell;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.wording.WordingCount;
import org.dalil.insight.wording.WordingQuery;
import org.dalil.insight.wording.WordingQuery.Order;
import org.dalil.insight.wording.Wordings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What people search for, and how far it leads; words of too few are in none of them. */
@Singleton
class SearchesReport implements GridReport {
    private static final int MOST = 1000;

    private final Wordings wordings;

    SearchesReport(Wordings wordings) {
        this.wordings = wordings;
    }

    @Override
    public String report() {
        return "searches";
    }

    @Override
    public List<Grid> grids(Period period, Telling telling, Account who) {
        return List.of(
                grid("top", "topSearches", Order.MOST_SEARCHED, period, telling, who),
                grid("nomatch", "noMatch", Order.MOST_WEAK, period, telling, who),
                grid("noclick", "noClick", Order.MOST_UNOPENED, period, telling, who));
    }

    private Grid grid(
            String code, String title, Order order, Period period, Telling telling, Account who) {
        var query = new WordingQuery(null, period.from(), period.to(), order, MOST);
        return new Grid(
                        code,
                        telling.say("insight.reports." + title),
                        order == Order.MOST_SEARCHED ? telling.say("insight.reports.floor") : null,
                        List.of(
                                telling.say("insight.topic.words"),
                                telling.say("insight.topic.searches"),
                                telling.say("insight.topic.visitors"),
                                telling.say("insight.reports.unfound"),
                                telling.say("insight.topic.opened"),
                                telling.say("insight.reports.place")),
                        wordings.top(query, who).stream().map(SearchesReport::line).toList())
                .drawn(
                        drawn(order),
                        order == Order.MOST_SEARCHED ? Tone.ACCENT : Tone.BAD,
                        telling);
    }

    /** The column it is ordered by. */
    private static int drawn(Order order) {
        return order == Order.MOST_WEAK ? 2 : 0;
    }

    private static Grid.Line line(WordingCount each) {
        var topic = each.topicId();
        return new Grid.Line(
                each.words(),
                topic == null ? null : TopicWords.address(topic),
                List.of(
                        Cell.of(each.searches()),
                        Cell.of(each.visitors()),
                        Cell.of(each.weak()),
                        Cell.of(each.opened()),
                        place(each)));
    }

    /** Where what was opened stood, on the average. */
    private static Cell place(WordingCount each) {
        return each.opened() == 0
                ? new Cell.Nothing()
                : new Cell.Figure(
                        BigDecimal.valueOf(each.places())
                                .divide(
                                        BigDecimal.valueOf(each.opened()),
                                        1,
                                        RoundingMode.HALF_UP));
    }
}
