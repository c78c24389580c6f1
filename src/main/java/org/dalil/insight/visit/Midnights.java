package org.dalil.insight.visit;

import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.dalil.database.Jobs;
import org.dalil.database.Transactions;
import org.dalil.insight.event.EventDays;
import org.dalil.insight.event.Slices;
import org.dalil.insight.event.StoredEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two days later what went on over a midnight is put to the day and the key that it began with, and
 * what tied both keys is forgotten. Until then who computes joins them, and comes to the same.
 */
@Singleton
class Midnights {
    private static final Logger LOG = LoggerFactory.getLogger(Midnights.class);
    private static final String JOB = "insight.midnights";
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int TIED_DAYS = 2;

    private final EventDays days;
    private final Transactions transactions;
    private final Jobs jobs;
    private final Clock clock;

    Midnights(EventDays days, Transactions transactions, Jobs jobs, Clock clock) {
        this.days = days;
        this.transactions = transactions;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "11m")
    void run() {
        try {
            if (jobs.claim(JOB, LONGEST)) {
                settle();
                jobs.release(JOB);
            }
        } catch (RuntimeException refused) {
            LOG.warn("Visits over midnight stay tied for now: {}", refused.getMessage());
        }
    }

    void settle() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (var day : days.tied(today.minusDays(TIED_DAYS))) {
            for (var slice = 0; slice < Slices.ALL; slice++) {
                settle(day, slice);
            }
            days.settled(day);
        }
    }

    private void settle(LocalDate day, int earlierSlice) {
        transactions.write(
                () -> {
                    var next = days.bridged(day, earlierSlice);
                    if (!next.isEmpty()) {
                        var first = of(day.minusDays(1), earlierSlice, next);
                        next.forEach(
                                (earlier, events) -> {
                                    var began = first.getOrDefault(earlier, List.of());
                                    var going = Visits.goingOn(began, events);
                                    days.move(going, day.minusDays(1), earlier);
                                });
                    }
                    days.untie(day, earlierSlice);
                });
    }

    private Map<String, List<StoredEvent>> of(LocalDate day, int slice, Map<String, ?> wanted) {
        var found = new HashMap<String, List<StoredEvent>>();
        days.stream(
                day,
                slice,
                each -> {
                    if (wanted.containsKey(each.visitor())) {
                        found.computeIfAbsent(each.visitor(), _ -> new ArrayList<>()).add(each);
                    }
                });
        return found;
    }
}
