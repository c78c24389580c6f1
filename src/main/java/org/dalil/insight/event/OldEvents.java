package org.dalil.insight.event;

import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.dalil.database.Jobs;
import org.dalil.database.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Forgets events that are older than they may be, a part of a day at a time, so that nobody waits
 * long for a row. What they came to stays; so does what was lost, which says how far it is true.
 */
@Singleton
class OldEvents {
    private static final Logger LOG = LoggerFactory.getLogger(OldEvents.class);
    private static final String JOB = "insight.events";
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** A form that was opened and not sent, and the tie over a midnight. */
    private static final int SHORT_DAYS = 3;

    private final OldEventRepository repository;
    private final Transactions transactions;
    private final Jobs jobs;
    private final Clock clock;
    private final int eventDays;

    OldEvents(
            OldEventRepository repository,
            Transactions transactions,
            Jobs jobs,
            Clock clock,
            @Value("${dalil.insight.event-days:90}") int eventDays) {
        this.repository = repository;
        this.transactions = transactions;
        this.jobs = jobs;
        this.clock = clock;
        this.eventDays = eventDays;
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "7m")
    void run() {
        try {
            if (jobs.claim(JOB, LONGEST)) {
                forget();
                jobs.release(JOB);
            }
        } catch (RuntimeException refused) {
            LOG.warn("Old events stay for now: {}", refused.getMessage());
        }
    }

    /** By the world's calendar: a zone's day more or less is none of 90. */
    void forget() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var oldest = today.minusDays(eventDays);
        for (var day = repository.first(); day != null && day.isBefore(oldest); ) {
            for (var slice = 0; slice < Slices.ALL; slice++) {
                forget(day, slice);
            }
            jobs.claim(JOB, LONGEST);
            day = repository.first();
        }
        var lately = today.minusDays(SHORT_DAYS);
        transactions.write(() -> repository.forgetBridgesBefore(lately));
        transactions.write(() -> repository.forgetUnsentBefore(lately));
        transactions.write(() -> repository.forgetFormsBefore(oldest));
    }

    private void forget(LocalDate day, int slice) {
        transactions.write(() -> repository.forget(day, slice));
    }
}
