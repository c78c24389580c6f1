package org.dalil.account.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.EmailRule;
import org.dalil.account.Secret;
import org.dalil.account.TooManyAttempts;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Slows down who guesses passwords: by where they come from and by whom they try. A right password
 * costs nothing. In the memory of one node: behind several, somebody has as many tries more.
 */
@Singleton
public class SignInThrottle {
    /** An office behind one address mistypes, too. */
    private static final int PER_NETWORK = 30;

    private static final int PER_ACCOUNT = 10;

    /** Within which all tries come back, one by one. */
    private static final Duration WITHIN = Duration.ofMinutes(15);

    /** Bounded, whatever a hostile network sends; the least used are forgotten. */
    private static final int MOST = 20_000;

    private final Clock clock;
    private final Cache<String, Bucket> buckets;

    SignInThrottle(Clock clock) {
        this.clock = clock;
        this.buckets = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(WITHIN).build();
    }

    /**
     * Lets {@code attempt} run, and gives its try back if it finds somebody.
     *
     * @param network where it comes from
     * @throws TooManyAttempts when there is no try left; {@code attempt} then does not run
     */
    public Optional<Account> let(
            String network, String email, Supplier<Optional<Account>> attempt) {
        var from = bucket("from " + network, PER_NETWORK);
        var to = bucket("to " + new Secret(EmailRule.normal(email)).hash(), PER_ACCOUNT);
        take(from);
        try {
            take(to);
        } catch (TooManyAttempts refused) {
            from.addTokens(1);
            throw refused;
        }
        var found = attempt.get();
        if (found.isPresent()) {
            from.addTokens(1);
            to.reset();
        }
        return found;
    }

    private static void take(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
            throw new TooManyAttempts(
                    wait.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).plusSeconds(1));
        }
    }

    private Bucket bucket(String key, int tries) {
        return buckets.get(
                key,
                _ ->
                        Bucket.builder()
                                .addLimit(
                                        limit -> limit.capacity(tries).refillGreedy(tries, WITHIN))
                                .withCustomTimePrecision(new Ticking(clock))
                                .build());
    }

    private record Ticking(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return Math.multiplyExact(clock.millis(), 1_000_000L);
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
