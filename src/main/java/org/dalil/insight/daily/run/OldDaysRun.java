package org.dalil.insight.daily.run;

import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.dalil.database.Jobs;
import org.dalil.insight.daily.sum.OldDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Lets go what is older than it may be, on one node. */
@Singleton
class OldDaysRun {
    private static final Logger LOG = LoggerFactory.getLogger(OldDaysRun.class);
    private static final String JOB = "insight.old-days";
    private static final Duration LONGEST = Duration.ofHours(2);

    private final OldDays old;
    private final Daily daily;
    private final Jobs jobs;
    private final Clock clock;
    private final int attemptDays;
    private final int eventDays;
    private final int wordsDays;
    private final int silentDays;

    OldDaysRun(
            OldDays old,
            Daily daily,
            Jobs jobs,
            Clock clock,
            @Value("${dalil.insight.attempt-days:400}") int attemptDays,
            @Value("${dalil.insight.event-days:90}") int eventDays,
            @Value("${dalil.insight.words-days:90}") int wordsDays) {
        this.old = old;
        this.daily = daily;
        this.jobs = jobs;
        this.clock = clock;
        this.attemptDays = Math.max(attemptDays, eventDays); // or some of a day would count as all
        this.eventDays = eventDays;
        this.wordsDays = wordsDays;
        this.silentDays = Math.max(wordsDays, eventDays); // computed anew, events bring words back
    }

    @Scheduled(fixedDelay = "6h", initialDelay = "17m")
    void run() {
        try {
            if (jobs.claim(JOB, LONGEST)) {
                var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
                old.forget(today, attemptDays, wordsDays);
                old.forgetTies(today, eventDays);
                daily.between(
                        stillOurs -> old.forgetRare(today, attemptDays, silentDays, stillOurs));
                jobs.release(JOB);
            }
        } catch (RuntimeException refused) {
            LOG.warn("Old attempts stay for now: {}", refused.getMessage());
        }
    }
}
