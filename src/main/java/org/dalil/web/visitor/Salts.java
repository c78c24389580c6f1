package org.dalil.web.visitor;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;
import org.dalil.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;

/**
 * The day's salt, the same on every node, and its end. Known before a request needs it: a day's
 * salt is made ready in the hour before. Without the database yesterday's goes on.
 */
@Singleton
class Salts implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(Salts.class);
    private static final int BYTES = 32;

    /** For who wants to know whether yesterday's visitors came back; then nobody can. */
    private static final Duration KEPT_FOR = Duration.ofHours(48);

    private static final Duration READY_BEFORE = Duration.ofHours(1);

    private final SaltRepository repository;
    private final Transactions transactions;
    private final Settings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private volatile ZoneId zone = ZoneOffset.UTC;
    private volatile @Nullable Known now;
    private volatile @Nullable Known next;

    private record Known(LocalDate day, byte[] salt) {}

    Salts(SaltRepository repository, Transactions transactions, Settings settings, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /** Empty only where the database has not been reached since the start. */
    Optional<byte[]> today() {
        var tomorrows = next;
        if (tomorrows != null && !tomorrows.day().isAfter(day())) {
            now = tomorrows;
            next = null;
        }
        return Optional.ofNullable(now).map(Known::salt);
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        refresh();
    }

    @Scheduled(fixedDelay = "1m", initialDelay = "1m")
    void refresh() {
        try {
            zone = settings.portal().zone();
            var day = day();
            now = known(day);
            if (clock.instant().plus(READY_BEFORE).isAfter(endOf(day))) {
                next = known(day.plusDays(1));
            }
            transactions.write(
                    () -> {
                        var _ = repository.destroy(clock.instant().minus(KEPT_FOR));
                    });
        } catch (RuntimeException unreachable) {
            LOG.debug("The salts cannot be read; those known go on", unreachable);
        }
    }

    private Known known(LocalDate day) {
        var mine = now;
        if (mine != null && mine.day().equals(day)) {
            return mine;
        }
        var stored = repository.findById(day).orElseGet(() -> make(day));
        return new Known(day, Base64.getDecoder().decode(stored.salt()));
    }

    private Salt make(LocalDate day) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var salt = Base64.getEncoder().encodeToString(bytes);
        transactions.write(() -> repository.offer(day, salt, endOf(day)));
        return repository.findById(day).orElseThrow();
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
