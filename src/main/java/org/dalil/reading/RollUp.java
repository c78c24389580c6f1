package org.dalil.reading;

import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.dalil.database.Jobs;
import org.dalil.database.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.LocalDate;

/**
 * Turns the rows of days that ended a day ago into counts. A day is one transaction; a row that
 * comes late, between counting and deleting, undoes it, and so would a second node at the same day.
 */
@Singleton
class RollUp {
    private static final Logger LOG = LoggerFactory.getLogger(RollUp.class);
    private static final String JOB = "reading.roll-up";
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final ReadingRepository repository;
    private final DayCountRepository dayCounts;
    private final Transactions transactions;
    private final Jobs jobs;
    private final Days days;

    RollUp(
            ReadingRepository repository,
            DayCountRepository dayCounts,
            Transactions transactions,
            Jobs jobs,
            Days days) {
        this.repository = repository;
        this.dayCounts = dayCounts;
        this.transactions = transactions;
        this.jobs = jobs;
        this.days = days;
    }

    /** Rolls up what is due, on the one node that gets the job. */
    @Scheduled(fixedDelay = "10m", initialDelay = "1m")
    void run() {
        try {
            if (jobs.claim(JOB, LONGEST)) {
                repository.daysBefore(days.today().minusDays(1)).forEach(this::rollUp);
                jobs.release(JOB);
            }
        } catch (RuntimeException refused) {
            LOG.warn(
                    "Reads were not rolled up, the next turn tries again: {}",
                    refused.getMessage());
        }
    }

    void rollUp(LocalDate day) {
        transactions.write(
                () -> {
                    var counts = repository.counted(day);
                    dayCounts.know(counts);
                    dayCounts.raise(counts);
                    var counted = counts.stream().mapToLong(DayCount::views).sum();
                    var forgotten = repository.forget(day);
                    if (counted != forgotten) {
                        throw new ReadsCameLate(day, counted, forgotten);
                    }
                });
    }
}
