package org.dalil.insight.event.waiting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Who sends more than people do: a program with a browser's name. A carrier's customers share an
 * address, so that it is twelve busy people and not one.
 */
public final class Crowds {
    static final int MOST = 120;
    static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int REMEMBERED = 40_000;

    private final Cache<String, AtomicInteger> counts;

    public Crowds(Clock clock) {
        counts =
                Caffeine.newBuilder()
                        .maximumSize(REMEMBERED)
                        .expireAfterWrite(WITHIN)
                        .ticker(() -> Math.multiplyExact(clock.millis(), 1_000_000L))
                        .build();
    }

    /** Counts one more. */
    public boolean isOne(String visitor) {
        return counts.get(visitor, _ -> new AtomicInteger()).incrementAndGet() > MOST;
    }
}
