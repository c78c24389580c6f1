package org.dalil.desk.insight.report;

import jakarta.inject.Singleton;

import org.dalil.desk.insight.OutcomeWeeks;
import org.dalil.desk.insight.OutcomeWords;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.csv.Cell;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.daily.WeekSum;

import java.util.ArrayList;
import java.util.List;

/** How attempts ended, over time. */
@Singleton
class OutcomesReport {
    private static final int FEWEST = 4;
    private static final int MOST = 52;

    private final TopicDays days;

    OutcomesReport(TopicDays days) {
        this.days = days;
    }

    List<ReportPage.Section> sections(Period period, Telling telling, String csv) {
        var title = telling.say("insight.topic.weeks");
        var chart = new OutcomeWeeks(telling).of(title, weeks(period), csv);
        return chart == null
                ? List.of(ReportPage.Section.none("weeks", title, null, telling))
                : List.of(
                        ReportPage.Section.of(chart)
                                .with(telling.say("insight.reports.neverTarget")));
    }

    ReportTables.Sheet sheet(Period period, Telling telling) {
        var heads = new ArrayList<>(List.of(telling.say("insight.chart.week")));
        OutcomeWords.ORDER.forEach(each -> heads.add(telling.say(OutcomeWords.label(each))));
        heads.add(telling.say("insight.chart.attempts"));
        return new ReportTables.Sheet(
                heads, weeks(period).stream().map(OutcomesReport::row).toList());
    }

    private static List<Cell> row(WeekSum week) {
        var row = new ArrayList<Cell>(List.of(Cell.of(week.first())));
        OutcomeWords.ORDER.forEach(each -> row.add(Cell.of(week.by().getOrDefault(each, 0))));
        row.add(Cell.of(week.attempts()));
        return row;
    }

    /** Whole ones up to the last day: half a week would look like a fall. */
    private List<WeekSum> weeks(Period period) {
        var weeks = Math.clamp((period.days() + 6) / 7, FEWEST, MOST);
        return days.weeks(null, null, period.to(), weeks);
    }
}
