package org.dalil.insight.gap;

import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.dalil.database.Jobs;
import org.dalil.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Counts the gaps up to yesterday once its attempts are known, on one node. */
@Singleton
class GapRun {
    private static final Logger LOG = LoggerFactory.getLogger(GapRun.class);
    private static final String JOB = "insight.gap";
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final GapRepository repository;
    private final GapCount count;
    private final Jobs jobs;
    private final Settings settings;
    private final Clock clock;

    GapRun(GapRepository repository, GapCount count, Jobs jobs, Settings settings, Clock clock) {
        this.repository = repository;
        this.count = count;
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "10m", initialDelay = "3m")
    void run() {
        try {
            var yesterday = yesterday();
            if (isDue(yesterday) && jobs.claim(JOB, LONGEST)) {
                count.until(yesterday);
                jobs.release(JOB);
            }
        } catch (RuntimeException refused) {
            LOG.warn("Gaps were not counted, the next turn tries again: {}", refused.getMessage());
        }
    }

    LocalDate yesterday() {
        return LocalDate.ofInstant(clock.instant(), settings.portal().zone()).minusDays(1);
    }

    /** Its attempts were computed, and after its gaps were; or there were none. */
    private boolean isDue(LocalDate day) {
        var counted = repository.computedAt(day);
        var computed = repository.dayComputedAt(day);
        if (counted.isEmpty()) {
            return computed.isPresent() || repository.known(day) == 0;
        }
        return computed.filter(at -> at.isAfter(counted.get())).isPresent();
    }
}
