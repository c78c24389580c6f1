package org.dalil.web.visitor;

import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Who was shown which page just now. A page that is loaded again at once is counted no second time
 * by anybody; known here, it costs one look, and that is what most of a busy page's requests are. A
 * table that forgets what it has no room for: a cache that keeps its order costs more than all
 * else. Addresses do not stand in it, but a hash that means nothing outside this process.
 */
final class Glances {
    /** As the shortest of those who would drop it. */
    private static final Duration WITHIN = Duration.ofSeconds(30);

    private static final int ROOM = 1 << 15;

    private final AtomicLongArray glances = new AtomicLongArray(ROOM);
    private final AtomicLongArray times = new AtomicLongArray(ROOM);
    private final long secret = new SecureRandom().nextLong() | 1;
    private final Clock clock;

    Glances(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param what the very page that is kept, so that nothing of it has to be compared
     */
    long of(LocalDate day, InetAddress address, String agent, Shown what) {
        var browser = (long) address.hashCode() << Integer.SIZE | agent.hashCode() & 0xFFFF_FFFFL;
        var page = (long) System.identityHashCode(what) << Integer.SIZE | day.toEpochDay();
        return mixed(mixed(browser) + page);
    }

    boolean isKnown(long glance) {
        var at = slot(glance);
        var ago = clock.millis() - times.get(at);
        return glances.get(at) == glance && ago >= 0 && ago < WITHIN.toMillis();
    }

    void remember(long glance) {
        var at = slot(glance);
        times.set(at, clock.millis());
        glances.set(at, glance);
    }

    private static int slot(long glance) {
        return (int) (glance & ROOM - 1);
    }

    private long mixed(long bits) {
        var mixed = bits * secret;
        mixed ^= mixed >>> Integer.SIZE;
        mixed *= secret;
        return mixed ^ mixed >>> Integer.SIZE;
    }
}
