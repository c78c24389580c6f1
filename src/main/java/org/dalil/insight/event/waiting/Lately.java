package org.dalil.insight.event.waiting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.time.Clock;
import java.time.Duration;

/** What came just now: the same again is not another time. In bounded memory. */
public final class Lately {
    private static final int REMEMBERED = 40_000;

    private final Cache<Object, Boolean> known;

    public Lately(Duration within, Clock clock) {
        known =
                Caffeine.newBuilder()
                        .maximumSize(REMEMBERED)
                        .expireAfterWrite(within)
                        .ticker(() -> Math.multiplyExact(clock.millis(), 1_000_000L))
                        .build();
    }

    /** Asked once: what was not known is from now on. */
    public boolean isAgain(Object what) {
        return known.getIfPresent(what) != null
                || known.asMap().putIfAbsent(what, Boolean.TRUE) != null;
    }

    public void forget(Object what) {
        known.invalidate(what);
    }
}
