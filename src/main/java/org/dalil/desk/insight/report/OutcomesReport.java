package org.dalil.desk.insight.report;

import jakarta.inject.Singleton;

import org.dalil.desk.insight.OutcomeWeeks;
import org.dalil.desk.insight.OutcomeWords;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.csv.Cell;
import org.dalil.insight.calendar.MarkedDays;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.calendar.Weeks;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.daily.WeekSum;

import java.util.ArrayList;
import java.util.List;

/** How attempts ended, over time. */
@Singleton
class OutcomesReport {
    private final TopicDays days;
    private final Weeks weeks;
    private final MarkedDays marked;

    OutcomesReport(TopicDays days, Weeks weeks, MarkedDays marked) {
        this.days = days;
        this.weeks = weeks;
        this.marked = marked;
    }

    List<ReportPage.Section> sections(Period period, Telling telling, String csv) {
        var title = telling.say("insight.topic.weeks");
        var unlike = marked.between(period.from(), period.to());
        var chart = new OutcomeWeeks(telling, unlike).of(title, weeks(period), csv);
        return chart == null
                ? List.of(ReportPage.Section.none("weeks", title, null, telling))
                : List.of(
                        ReportPage.Section.of(chart)
                                .with(telling.say("insight.reports.neverTarget")));
    }

    ReportTables.Sheet sheet(Period period, Telling telling) {
        var heads =
                new ArrayList<>(
                        List.of(
                                telling.say("insight.chart.week"),
                                telling.say("insight.filter.to")));
        OutcomeWords.ORDER.forEach(each -> heads.add(telling.say(OutcomeWords.label(each))));
        heads.add(telling.say("insight.chart.attempts"));
        return new ReportTables.Sheet(
                heads, weeks(period).stream().map(OutcomesReport::row).toList());
    }

    private static List<Cell> row(WeekSum week) {
        var row = new ArrayList<Cell>(List.of(Cell.of(week.first()), Cell.of(week.last())));
        OutcomeWords.ORDER.forEach(each -> row.add(Cell.of(week.by().getOrDefault(each, 0))));
        row.add(Cell.of(week.attempts()));
        return row;
    }

    /** What is cut of the first and the last is said: half a week would look like a fall. */
    private List<WeekSum> weeks(Period period) {
        return days.weeks(null, null, weeks.of(period));
    }
}
