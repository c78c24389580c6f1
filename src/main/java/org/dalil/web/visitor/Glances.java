package org.dalil.web.visitor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Who was shown which page just now. A page that is loaded again at once is counted no second time
 * by anybody; known here, it costs one look, and that is what most of a busy page's requests are.
 */
final class Glances {
    /** As the shortest of those who would drop it. */
    private static final Duration WITHIN = Duration.ofSeconds(30);

    private static final int REMEMBERED = 20_000;

    private final Cache<Glance, Boolean> lately;

    Glances(Clock clock) {
        lately =
                Caffeine.newBuilder()
                        .maximumSize(REMEMBERED)
                        .expireAfterWrite(WITHIN)
                        .ticker(() -> Math.multiplyExact(clock.millis(), 1_000_000L))
                        .build();
    }

    boolean isKnown(Glance glance) {
        return lately.getIfPresent(glance) != null;
    }

    void remember(Glance glance) {
        lately.put(glance, Boolean.TRUE);
    }

    /**
     * A browser on a day and what it was shown: the very page that is kept, so that nothing of it
     * has to be compared.
     */
    record Glance(LocalDate day, InetAddress address, String agent, Shown what) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Glance(var otherDay, var from, var by, var shown)
                    && shown == what
                    && by.equals(agent)
                    && from.equals(address)
                    && otherDay.equals(day);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * System.identityHashCode(what) + agent.hashCode())
                    + address.hashCode();
        }
    }
}
