package org.dalil.links.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.dalil.database.Jobs;
import org.dalil.database.Transactions;
import org.dalil.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Asks what is due while the portal's people sleep, on the one node that gets the job. */
@Singleton
class Nights {
    static final int MOST_A_NIGHT = 5_000;
    private static final Logger LOG = LoggerFactory.getLogger(Nights.class);
    private static final String JOB = "links.ask";
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration TURN = Duration.ofSeconds(45);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int AT_ONCE = 200;
    private static final int BEGINS = 2;
    private static final int ENDS = 6;

    /** After which nobody remembers an address that no text leads to. */
    private static final int UNLINKED_DAYS = 30;

    private final WebAddressRepository repository;
    private final Transactions transactions;
    private final Jobs jobs;
    private final Settings settings;
    private final Clock clock;
    private final boolean isOn;
    private final Supplier<Web> opening;
    private final Duration pause;
    private volatile @Nullable Web open;
    private volatile boolean isStopped;

    @Inject
    Nights(
            WebAddressRepository repository,
            Transactions transactions,
            Jobs jobs,
            Settings settings,
            Clock clock,
            @Value("${dalil.links.check:false}") boolean isOn,
            @Value("${dalil.address:}") String portal) {
        this(
                repository,
                transactions,
                jobs,
                settings,
                clock,
                isOn,
                () -> new Web(new PublicNetwork(), agent(portal)),
                PAUSE);
    }

    /** With another reach, which no setting can give it. */
    Nights(
            WebAddressRepository repository,
            Transactions transactions,
            Jobs jobs,
            Settings settings,
            Clock clock,
            boolean isOn,
            Supplier<Web> opening,
            Duration pause) {
        this.repository = repository;
        this.transactions = transactions;
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
        this.isOn = isOn;
        this.opening = opening;
        this.pause = pause;
    }

    /** Who is asked can read who asks, and whom to write to. */
    static String agent(String portal) {
        return "Dalil link check (+%s)".formatted(portal);
    }

    @Scheduled(fixedDelay = "1m", initialDelay = "3m")
    synchronized void run() {
        try {
            if (isOn && isNight() && !isStopped && jobs.claim(JOB, LONGEST)) {
                turn();
                jobs.release(JOB);
            }
        } catch (RuntimeException refused) {
            LOG.warn("Links were not asked, the next turn goes on: {}", refused.getMessage());
        }
    }

    private boolean isNight() {
        var hour = clock.instant().atZone(settings.portal().zone()).getHour();
        return hour >= BEGINS && hour < ENDS;
    }

    private void turn() {
        var today = LocalDate.ofInstant(clock.instant(), settings.portal().zone());
        var left = MOST_A_NIGHT - repository.asked(today);
        var due = repository.due(today, (int) Math.min(AT_ONCE, Math.max(0, left)));
        if (due.isEmpty()) {
            transactions.write(() -> repository.forget(today.minusDays(UNLINKED_DAYS)));
            return;
        }
        var end = System.nanoTime() + TURN.toNanos();
        try (var web = opening.get()) {
            open = web;
            var rounds = new Rounds(web, pause, () -> !isStopped && System.nanoTime() < end);
            var answers = rounds.ask(due, repository.answering().orElse(null));
            if (!isStopped) { // what was cut off says nothing
                var now = clock.instant();
                var known =
                        answers.entrySet().stream()
                                .map(each -> each.getKey().after(each.getValue(), today, now))
                                .toList();
                transactions.write(() -> repository.updateAll(known));
            }
        } finally {
            open = null;
        }
    }

    /** Before it is waited for who is still at work. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void stop(ShutdownEvent event) {
        isStopped = true;
        var web = open;
        if (web != null) {
            web.close();
        }
    }
}
