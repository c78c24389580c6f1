package org.dalil.desk.insight.week;

import jakarta.inject.Singleton;

import org.dalil.desk.insight.GapWords;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.filter.FilterWords;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.event.Losses;
import org.dalil.insight.event.Reason;
import org.dalil.insight.gap.GapDays;
import org.dalil.insight.gap.GapFilter;
import org.dalil.insight.gap.Gaps;
import org.dalil.insight.gap.plan.GapTasks;
import org.dalil.insight.report.Reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the figures of a week lack, and why there are none yet. */
@Singleton
class WeekNews {
    private final Losses losses;
    private final Gaps gaps;
    private final GapDays days;
    private final GapTasks tasks;
    private final Reports reports;

    WeekNews(Losses losses, Gaps gaps, GapDays days, GapTasks tasks, Reports reports) {
        this.losses = losses;
        this.gaps = gaps;
        this.days = days;
        this.tasks = tasks;
        this.reports = reports;
    }

    List<String> missing(Period period, Telling telling) {
        var missing = new ArrayList<String>();
        var amounts = new EnumMap<Reason, Long>(Reason.class);
        var latest = new EnumMap<Reason, LocalDate>(Reason.class);
        losses.between(period.from(), period.to())
                .forEach(
                        (day, by) ->
                                by.forEach(
                                        (reason, n) -> {
                                            amounts.merge(reason, n, Long::sum);
                                            latest.merge(reason, day, WeekNews::later);
                                        }));
        amounts.forEach((reason, n) -> missing.add(lost(latest.get(reason), reason, n, telling)));
        var machines = days.machines(period);
        if (machines > 0) {
            missing.add(telling.say("insight.week.machines", Map.of("n", machines)));
        }
        var yesterday = reports.today().minusDays(1);
        if (gaps.weeks().stream().findFirst().filter(yesterday::isAfter).isPresent()) {
            missing.add(late(yesterday, telling));
        }
        return missing;
    }

    /** How the figures came about, and how many cases are in none of them. */
    List<String> notes(GapFilter filter, Telling telling) {
        var notes = new ArrayList<String>();
        var counted = new FilterWords(telling).counted(days.counted(filter.period()));
        if (counted != null && !gaps.weeks().isEmpty()) {
            notes.add(counted);
        }
        var unsaid = gaps.unsaid(filter);
        if (unsaid > 0) {
            notes.add(telling.say("insight.gap.unsaid", Map.of("n", unsaid)));
        }
        return notes;
    }

    private static String lost(LocalDate day, Reason reason, long n, Telling telling) {
        return telling.say(
                "insight.week.lost",
                Map.of(
                        "n",
                        n,
                        "day",
                        telling.day(day),
                        "reason",
                        telling.say("insight.reason." + GapWords.key(reason.name()))));
    }

    /** Topics for which a text went live within these days or since. */
    Map<Long, LocalDate> answered(Period period) {
        var answered = new HashMap<Long, LocalDate>();
        for (var task : tasks.live(new Period(period.from(), reports.today()))) {
            if (task.liveOn() != null) {
                answered.merge(task.topicId(), task.liveOn(), WeekNews::later);
            }
        }
        return answered;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Why there is nothing to show where nothing was narrowed down. */
    String empty(Telling telling) {
        if (!gaps.weeks().isEmpty()) {
            return telling.say("insight.week.empty");
        }
        var yesterday = reports.today().minusDays(1);
        return gaps.began()
                .map(
                        day ->
                                day.isBefore(yesterday)
                                        ? late(yesterday, telling)
                                        : begun(day, telling))
                .orElseGet(() -> telling.say("insight.week.emptyNone"));
    }

    private static String begun(LocalDate day, Telling telling) {
        return telling.say("insight.week.emptyNew", Map.of("day", telling.day(day)));
    }

    private static String late(LocalDate day, Telling telling) {
        return telling.say("insight.week.late", Map.of("day", telling.day(day)));
    }
}
