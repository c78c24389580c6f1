package org.dalil.portal.vote;

import jakarta.inject.Singleton;

import org.dalil.feedback.Voter;
import org.dalil.throttle.Throttle;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** So many new votes a network has in an hour, and so often a browser may change its mind. */
@Singleton
class VoteThrottle {
    private static final int PER_ARTICLE = 5;
    private static final int PER_NETWORK = 30;
    private static final int PER_VOTER = 60;

    private final Throttle throttle;

    VoteThrottle(Clock clock) {
        this.throttle = new Throttle(Duration.ofHours(1), clock);
    }

    /**
     * @return how long to wait; empty: go on
     */
    Optional<Duration> first(String network, long article) {
        return throttle.take(network + " " + article, PER_ARTICLE)
                .or(() -> throttle.take("of " + network, PER_NETWORK));
    }

    /** The same for who has voted on it before. */
    Optional<Duration> again(Voter voter) {
        return throttle.take("by " + voter.digest(), PER_VOTER);
    }
}
