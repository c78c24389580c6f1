package org.dalil.portal.contact;

import jakarta.inject.Singleton;

import org.dalil.throttle.Throttle;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * So many cases a network may open in an hour, and so often it may look for what answers them; then
 * it waits.
 */
@Singleton
class ContactThrottle {
    /** A whole office may have one address when something of ours is broken. */
    private static final int PER_NETWORK = 20;

    /** In a minute: who types stops some ten times; an office types together. */
    private static final int LOOKS = 120;

    private final Throttle opening;
    private final Throttle looking;

    ContactThrottle(Clock clock) {
        this.opening = new Throttle(Duration.ofHours(1), clock);
        this.looking = new Throttle(Duration.ofMinutes(1), clock);
    }

    /**
     * @return how long to wait; empty: go on
     */
    Optional<Duration> take(String network) {
        return opening.take(network, PER_NETWORK);
    }

    /** Whether to look for what answers a question that is being written. */
    boolean mayLook(String network) {
        return looking.take(network, LOOKS).isEmpty();
    }
}
