package org.dalil.insight.event.waiting;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Instants that do not go back a little: clocks are put right by seconds all day, and the order of
 * what happened must not suffer. A clock that is put back by more is believed.
 */
public final class SteadyTime {
    static final Duration LITTLE = Duration.ofMinutes(5);

    private final AtomicLong last = new AtomicLong(Long.MIN_VALUE);

    /** Whole milliseconds, as every base keeps them. */
    public Instant at(Instant now) {
        var millis = now.toEpochMilli();
        return Instant.ofEpochMilli(
                last.accumulateAndGet(
                        millis,
                        (before, then) ->
                                then < before && before - then < LITTLE.toMillis()
                                        ? before
                                        : then));
    }
}
