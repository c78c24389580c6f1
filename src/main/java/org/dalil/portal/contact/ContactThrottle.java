package org.dalil.portal.contact;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * So many cases a network may open in an hour; then it waits. In the memory of one node: behind
 * several, it has as many more.
 */
@Singleton
class ContactThrottle {
    /** A whole office may have one address when something of ours is broken. */
    private static final int PER_NETWORK = 20;

    private static final Duration WITHIN = Duration.ofHours(1);

    /** Bounded, whatever a hostile network sends; the least used are forgotten. */
    private static final int MOST = 20_000;

    private final Clock clock;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(WITHIN).build();

    ContactThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * @return how long to wait; empty: go on
     */
    Optional<Duration> take(String network) {
        var probe = buckets.get(network, _ -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(PER_NETWORK).refillGreedy(PER_NETWORK, WITHIN))
                .withCustomTimePrecision(new Ticking(clock))
                .build();
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
