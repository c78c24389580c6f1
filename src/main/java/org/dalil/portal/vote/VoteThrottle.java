package org.dalil.portal.vote;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

import jakarta.inject.Singleton;

import org.dalil.feedback.Voter;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * So many new votes a network has in an hour, and so often a browser may change its mind. In the
 * memory of one node: behind several, they have as many more.
 */
@Singleton
class VoteThrottle {
    private static final int PER_ARTICLE = 5;
    private static final int PER_NETWORK = 30;
    private static final int PER_VOTER = 60;
    private static final Duration WITHIN = Duration.ofHours(1);

    /** Bounded, whatever a hostile network sends; the least used are forgotten. */
    private static final int MOST = 20_000;

    private final Clock clock;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(WITHIN).build();

    VoteThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * @return how long to wait; empty: go on
     */
    Optional<Duration> first(String network, long article) {
        return take(network + " " + article, PER_ARTICLE)
                .or(() -> take("of " + network, PER_NETWORK));
    }

    /** The same for who has voted on it before. */
    Optional<Duration> again(Voter voter) {
        return take("by " + voter.digest(), PER_VOTER);
    }

    private Optional<Duration> take(String key, int most) {
        var probe = buckets.get(key, _ -> bucket(most)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(int most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, WITHIN))
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
