package org.dalil.web.visitor;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;
import org.dalil.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The day's salt, the same on every node, and its end: half an hour past midnight nobody knows it
 * any more, so that a visit over midnight is one visit and nobody is known again on the next day.
 * Known before a request needs it: a day's salt is made ready in the hour before.
 */
@Singleton
class Salts implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(Salts.class);
    private static final int BYTES = 32;

    /** As long as a visit bears silence. */
    static final Duration KEPT_FOR = Duration.ofMinutes(30);

    private static final Duration READY_BEFORE = Duration.ofHours(1);

    private final SaltRepository repository;
    private final Transactions transactions;
    private final Settings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<LocalDate, VisitorKeys> known = new ConcurrentHashMap<>();
    private volatile PortalDay here = PortalDay.of(Instant.EPOCH, ZoneOffset.UTC);

    /** A day of the portal, and the keys of its visitors. */
    record Day(LocalDate day, VisitorKeys keys) {}

    Salts(SaltRepository repository, Transactions transactions, Settings settings, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Empty where the database has not been reached since this day's salt could be had: with
     * yesterday's, people would be known for two days.
     */
    Optional<Day> today() {
        return of(now().day());
    }

    /** Those of the day before, in the first half hour of this one. */
    Optional<Day> yesterday() {
        return isKept() ? of(now().day().minusDays(1)) : Optional.empty();
    }

    LocalDate day() {
        return now().day();
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        refresh();
    }

    @Scheduled(fixedDelay = "1m", initialDelay = "1m")
    void refresh() {
        forget();
        try {
            here = PortalDay.of(clock.instant(), settings.portal().zone());
            forget();
            var day = day();
            known.computeIfAbsent(day, this::made);
            if (clock.instant().plus(READY_BEFORE).isAfter(here.end())) {
                known.computeIfAbsent(day.plusDays(1), this::made);
            }
            if (isKept() && !known.containsKey(day.minusDays(1))) {
                repository.findById(day.minusDays(1)).ifPresent(this::know);
            }
            transactions.write(
                    () -> {
                        var _ = repository.destroy(clock.instant().minus(KEPT_FOR));
                    });
        } catch (RuntimeException unreachable) {
            LOG.debug("The salts cannot be read; those known go on", unreachable);
        }
    }

    /** Also while the database is away, and whatever it still holds. */
    private void forget() {
        var day = day();
        var oldest = isKept() ? day.minusDays(1) : day;
        known.keySet().removeIf(each -> each.isBefore(oldest) || each.isAfter(day.plusDays(1)));
    }

    private boolean isKept() {
        return clock.millis() - now().from() < KEPT_FOR.toMillis();
    }

    /** Asked for each page: it is worked out once a day. */
    private PortalDay now() {
        var known = here;
        if (!known.holds(clock.millis())) {
            here = known = PortalDay.of(clock.instant(), known.zone());
        }
        return known;
    }

    private Optional<Day> of(LocalDate day) {
        return Optional.ofNullable(known.get(day)).map(keys -> new Day(day, keys));
    }

    private void know(Salt salt) {
        known.put(salt.saltDate(), keys(salt));
    }

    private VisitorKeys made(LocalDate day) {
        return keys(repository.findById(day).orElseGet(() -> make(day)));
    }

    private static VisitorKeys keys(Salt salt) {
        return new VisitorKeys(Base64.getDecoder().decode(salt.salt()));
    }

    private Salt make(LocalDate day) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var salt = Base64.getEncoder().encodeToString(bytes);
        transactions.write(() -> repository.offer(day, salt, PortalDay.end(day, here.zone())));
        return repository.findById(day).orElseThrow();
    }
}
