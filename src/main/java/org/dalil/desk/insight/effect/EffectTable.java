package org.dalil.desk.insight.effect;

import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.chart.Table;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.effect.Effect;
import org.dalil.insight.effect.window.WeekPoint;
import org.dalil.insight.effect.window.Windows;
import org.dalil.statistics.Share;

import java.util.List;
import java.util.Map;

/** What stands behind the chart of a step: each week, and on which side it counts. */
final class EffectTable {
    private static final int WEEK = 7;

    private final Telling telling;

    EffectTable(Telling telling) {
        this.telling = telling;
    }

    Table of(String title, Effect effect, Windows windows) {
        var heads =
                List.of(
                        telling.say("insight.chart.week"),
                        telling.say("insight.effect.own"),
                        telling.say("insight.effect.others"),
                        telling.say("insight.effect.compared"));
        var rows =
                effect.line().stream()
                        .map(
                                each ->
                                        new Table.Row(
                                                telling.day(each.first()),
                                                null,
                                                List.of(
                                                        said(each.own()),
                                                        said(each.others()),
                                                        compared(each, windows))))
                        .toList();
        return new Table(title, heads, rows, null);
    }

    /** On which side a week counts; some begin on it. */
    private String compared(WeekPoint point, Windows windows) {
        var week = new Period(point.first(), point.first().plusDays(WEEK - 1L));
        if (windows.after() != null && windows.after().meets(week)) {
            return telling.say("insight.effect.after");
        }
        var days = week.from().datesUntil(week.to().plusDays(1));
        var before =
                days.filter(day -> windows.before().stream().anyMatch(each -> each.holds(day)))
                        .count();
        return telling.say(
                before == WEEK
                        ? "insight.effect.before"
                        : before == 0 ? "insight.effect.left" : "insight.effect.partly");
    }

    private String said(Share share) {
        return telling.say("insight.effect.of", Map.of("failed", share.of(), "all", share.all()));
    }
}
