package org.dalil.insight.daily.run;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.dalil.database.Jobs;
import org.dalil.database.Transactions;
import org.dalil.insight.daily.DaysComputed;
import org.dalil.insight.daily.place.ClosedPlaces;
import org.dalil.insight.daily.sum.DaySums;
import org.dalil.insight.daily.visitor.StoredDays;
import org.dalil.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;

/** Computes the days that are due, the oldest first, on the one node that gets the job. */
@Singleton
public class Daily {
    private static final Logger LOG = LoggerFactory.getLogger(Daily.class);
    private static final String JOB = "insight.daily";
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** Days that nodes of two versions may have added up. */
    private static final int UPGRADING = 3;

    private final DayStateRepository days;
    private final DayComputing computing;
    private final DueVisitors due;
    private final DaySums sums;
    private final StoredDays events;
    private final ClosedPlaces cases;
    private final ApplicationEventPublisher<DaysComputed> computed;
    private final Transactions transactions;
    private final Jobs jobs;
    private final Settings settings;
    private final Clock clock;
    private final int eventDays;

    Daily(
            DayStateRepository days,
            DayComputing computing,
            DueVisitors due,
            DaySums sums,
            StoredDays events,
            ClosedPlaces cases,
            ApplicationEventPublisher<DaysComputed> computed,
            Transactions transactions,
            Jobs jobs,
            Settings settings,
            Clock clock,
            @Value("${dalil.insight.event-days:90}") int eventDays) {
        this.days = days;
        this.computing = computing;
        this.due = due;
        this.sums = sums;
        this.events = events;
        this.cases = cases;
        this.computed = computed;
        this.transactions = transactions;
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
        this.eventDays = eventDays;
    }

    /** One at a time on this node, too: a job that a node holds it may take again. */
    @Scheduled(fixedDelay = "10m", initialDelay = "2m")
    public synchronized void run() {
        try {
            if (jobs.claim(JOB, LONGEST)) {
                var any = compute();
                jobs.release(JOB);
                if (any) {
                    computed.publishEvent(new DaysComputed(today()));
                }
            }
        } catch (RuntimeException refused) {
            LOG.warn("Days were not computed, the next turn goes on: {}", refused.getMessage());
        }
    }

    /**
     * Does something while no day is computed: what a day would be placed under may go. Where
     * another node computes it is left for the next time.
     *
     * @param deed is given what to ask again and again: it keeps the job
     */
    synchronized void between(Consumer<Runnable> deed) {
        if (jobs.claim(JOB, LONGEST)) {
            deed.accept(this::stillOurs);
            jobs.release(JOB);
        }
    }

    /** Whether there was anything to do. */
    private boolean compute() {
        var today = today();
        var turn = days.due(oldest());
        var any = false;
        for (var day : turn) {
            if (!day.mayWait(today, clock.instant())) {
                compute(day.onDay());
                any = true;
            }
        }
        sums.settle(this::stillOurs);
        any |= due.compute(events::of, this::stillOurs);
        sums.mend(today.minusDays(UPGRADING));
        return any | cases.place(today, this::stillOurs) > 0;
    }

    private void compute(LocalDate day) {
        transactions.write(() -> days.begin(day, clock.instant()));
        var was = computing.compute(day, events.of(day), this::stillOurs);
        transactions.write(
                () ->
                        days.end(
                                day,
                                clock.instant(),
                                was.visitors(),
                                was.visits(),
                                was.searches(),
                                was.machines()));
    }

    /** A node that was away too long finds another at its work. */
    private void stillOurs() {
        if (!jobs.claim(JOB, LONGEST)) {
            throw new IllegalStateException("another node computes now");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.portal().zone());
    }

    /** Events go by the world's calendar. */
    private LocalDate oldest() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(eventDays - 1L);
    }
}
