package org.dalil.throttle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * So many tries a key has within some time, in which all of them come back, one by one. In the
 * memory of one node: behind several, each key has as many tries more.
 */
public final class Throttle {
    /** Bounded, whatever a hostile network sends; the least used are forgotten. */
    private static final int MOST = 20_000;

    private final Duration within;
    private final Clock clock;
    private final Cache<String, Bucket> buckets;

    public Throttle(Duration within, Clock clock) {
        this.within = within;
        this.clock = clock;
        this.buckets = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(within).build();
    }

    /**
     * Takes one of the {@code most} tries that a key has.
     *
     * @return how long to wait; empty: go on
     */
    public Optional<Duration> take(String key, int most) {
        var probe = bucket(key, most).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Gives one back. */
    public void giveBack(String key, int most) {
        bucket(key, most).addTokens(1);
    }

    /** Gives all of them back. */
    public void forget(String key) {
        buckets.invalidate(key);
    }

    private Bucket bucket(String key, int most) {
        return buckets.get(
                key,
                _ ->
                        Bucket.builder()
                                .addLimit(limit -> limit.capacity(most).refillGreedy(most, within))
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
