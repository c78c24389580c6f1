package org.dalil.portal.contact;

import jakarta.inject.Singleton;

import org.dalil.throttle.Throttle;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** So many cases a network may open in an hour; then it waits. */
@Singleton
class ContactThrottle {
    /** A whole office may have one address when something of ours is broken. */
    private static final int PER_NETWORK = 20;

    private final Throttle throttle;

    ContactThrottle(Clock clock) {
        this.throttle = new Throttle(Duration.ofHours(1), clock);
    }

    /**
     * @return how long to wait; empty: go on
     */
    Optional<Duration> take(String network) {
        return throttle.take(network, PER_NETWORK);
    }
}
