package org.dalil.insight.gap.count;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.dalil.database.Jobs;
import org.dalil.insight.daily.DaysComputed;
import org.dalil.insight.gap.GapWriter;
import org.dalil.settings.Settings;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Counts the gaps up to yesterday once its attempts are known, on one node. */
@Singleton
class GapRun {
    private static final String JOB = "insight.gap";
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final GapWriter writer;
    private final GapCount count;
    private final Jobs jobs;
    private final Settings settings;
    private final Clock clock;

    GapRun(GapWriter writer, GapCount count, Jobs jobs, Settings settings, Clock clock) {
        this.writer = writer;
        this.count = count;
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
    }

    /** Without waiting for its turn. */
    @EventListener
    void wake(DaysComputed computed) {
        run();
    }

    /** One at a time on this node, too: a job that a node holds it may take again. */
    @Scheduled(fixedDelay = "10m", initialDelay = "3m")
    synchronized void run() {
        jobs.turn(JOB, LONGEST, this::isDue, this::count, "Gaps were not counted");
    }

    private boolean isDue() {
        var yesterday = yesterday();
        return writer.isDue(yesterday) || writer.missedWeek(yesterday).isPresent();
    }

    private void count() {
        var yesterday = yesterday();
        writer.missedWeek(yesterday).ifPresent(count::until);
        if (writer.isDue(yesterday)) {
            count.until(yesterday);
        }
    }

    LocalDate yesterday() {
        return LocalDate.ofInstant(clock.instant(), settings.portal().zone()).minusDays(1);
    }
}
