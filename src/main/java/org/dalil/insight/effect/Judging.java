package org.dalil.insight.effect;

import io.micronaut.runtime.event.annotation.EventListener;

import jakarta.inject.Singleton;

import org.dalil.database.Jobs;
import org.dalil.insight.daily.DaysComputed;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.gap.plan.GapTasks;
import org.dalil.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Judges for good what is over, behind the computing of days. */
@Singleton
class Judging {
    private static final Logger LOG = LoggerFactory.getLogger(Judging.class);
    private static final String JOB = "insight.judging";
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** Visits go on over midnight for half an hour, and are written a moment later. */
    private static final Duration REST = Duration.ofHours(1);

    /** What is not computed by then never will be: its events may be gone. */
    private static final int LONG_AGO = 7;

    private final Finals finals;
    private final Measuring measuring;
    private final GapTasks tasks;
    private final TopicDays days;
    private final Jobs jobs;
    private final Settings settings;
    private final Clock clock;

    Judging(
            Finals finals,
            Measuring measuring,
            GapTasks tasks,
            TopicDays days,
            Jobs jobs,
            Settings settings,
            Clock clock) {
        this.finals = finals;
        this.measuring = measuring;
        this.tasks = tasks;
        this.days = days;
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    synchronized void on(DaysComputed computed) {
        try {
            if (jobs.claim(JOB, LONGEST)) {
                judge();
                jobs.release(JOB);
            }
        } catch (RuntimeException refused) {
            LOG.warn("Nothing was judged, the next turn tries again: {}", refused.getMessage());
        }
    }

    private void judge() {
        var today = today();
        for (var number : finals.due(today)) {
            tasks.of(number)
                    .map(measuring::of)
                    .filter(each -> each.finalOf() == null && isOver(each, today))
                    .ifPresent(each -> finals.keep(each, today));
        }
    }

    private boolean isOver(Measured measured, LocalDate today) {
        var windows = measured.windows();
        var last = windows.finalOn().minusDays(1);
        return last.isBefore(today)
                && (last.isBefore(today.minusDays(LONG_AGO)) || days.isCounted(last));
    }

    /** The day on which yesterday is over by the portal's calendar, and by that of events. */
    private LocalDate today() {
        var now = clock.instant();
        var portal = LocalDate.ofInstant(now, settings.portal().zone());
        var world = LocalDate.ofInstant(now.minus(REST), ZoneOffset.UTC);
        return world.isBefore(portal) ? world : portal;
    }
}
