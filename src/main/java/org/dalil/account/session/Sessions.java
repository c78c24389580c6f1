package org.dalil.account.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Secret;
import org.dalil.database.Transactions;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The door to who is signed in. A session is an opaque value in a cookie; the base knows its
 * SHA-256. Ended here it has ended on this node at once, on others when their memory of it is 30
 * seconds old.
 */
@Singleton
public class Sessions {
    /** A working day: nobody is signed out at lunch, a forgotten browser is by the next morning. */
    public static final Duration IDLE = Duration.ofHours(12);

    /** However busy it is kept. */
    public static final Duration LONGEST = Duration.ofDays(7);

    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    /** How far the stored time of the last request may lag; a write for each would be a waste. */
    private static final Duration LAG = Duration.ofMinutes(5);

    private static final int MOST_REMEMBERED = 10_000;

    private final SessionRepository repository;
    private final Accounts accounts;
    private final Transactions transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Known> known;

    private record Known(Optional<Account> account, Instant ends) {}

    Sessions(
            SessionRepository repository,
            Accounts accounts,
            Transactions transactions,
            Clock clock) {
        this.repository = repository;
        this.accounts = accounts;
        this.transactions = transactions;
        this.clock = clock;
        this.known =
                Caffeine.newBuilder()
                        .maximumSize(MOST_REMEMBERED)
                        .expireAfterWrite(REMEMBERED)
                        .ticker(() -> nanos(clock.instant()))
                        .build();
    }

    /**
     * Signs somebody in.
     *
     * @return what the cookie holds; nothing else can bring it back
     */
    public String begin(Account account) {
        var secret = Secret.random(random);
        var now = clock.instant();
        transactions.write(
                () -> {
                    repository.begin(secret.hash(), account.id(), now);
                    repository.present(account.id(), now);
                });
        return secret.shown();
    }

    /** Who is signed in with this cookie; asks the base when memory of it is 30 seconds old. */
    public Optional<Account> find(String cookie) {
        var secret = new Secret(cookie);
        if (!secret.isWellFormed()) {
            return Optional.empty();
        }
        return alive(known.get(secret.hash(), this::look));
    }

    /** The same from memory alone; null where the base has to be asked. */
    public @org.jspecify.annotations.Nullable Optional<Account> remembered(String cookie) {
        var secret = new Secret(cookie);
        if (!secret.isWellFormed()) {
            return Optional.empty();
        }
        var found = known.getIfPresent(secret.hash());
        return found == null ? null : alive(found);
    }

    /** Signs out; a cookie that stands for nobody is no fault. */
    public void end(String cookie) {
        var hash = new Secret(cookie).hash();
        transactions.write(() -> repository.end(hash));
        known.invalidate(hash);
    }

    /** Signs somebody out everywhere. */
    public void endAll(Account account) {
        transactions.write(() -> repository.endAll(account.id()));
        forget();
    }

    /**
     * Looks everybody up anew; called after the commit of what changes somebody's rights, so that
     * it acts at once.
     */
    public void forget() {
        known.invalidateAll();
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "10m")
    void endOld() {
        var now = clock.instant();
        transactions.write(
                () -> {
                    var _ = repository.endOld(now.minus(IDLE), now.minus(LONGEST));
                });
    }

    private Optional<Account> alive(Known found) {
        return clock.instant().isBefore(found.ends()) ? found.account() : Optional.empty();
    }

    private Known look(String hash) {
        var row = repository.findById(hash);
        if (row.isEmpty()) {
            return new Known(Optional.empty(), Instant.MAX);
        }
        var now = clock.instant();
        var session = row.get();
        var ends = earlier(session.seenAt().plus(IDLE), session.begunAt().plus(LONGEST));
        if (!now.isBefore(ends)) {
            return new Known(Optional.empty(), ends);
        }
        if (session.seenAt().plus(LAG).isBefore(now)) {
            transactions.write(
                    () -> {
                        repository.seen(hash, now);
                        repository.present(session.accountId(), now);
                    });
        }
        return new Known(accounts.findActive(session.accountId()), ends);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static long nanos(Instant instant) {
        return Math.addExact(
                Math.multiplyExact(instant.getEpochSecond(), 1_000_000_000L), instant.getNano());
    }
}
