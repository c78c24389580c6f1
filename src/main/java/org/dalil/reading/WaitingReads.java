package org.dalil.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import jakarta.inject.Singleton;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;

/**
 * Reads that are not written yet, in bounded memory. What came lately is remembered, so that a
 * visitor who opens a page again costs no row; what finds no room is dropped, and counted.
 */
@Singleton
class WaitingReads {
    /** At a few hundred bytes each a handful of megabytes; an hour without base at 5 a second. */
    static final int ROOM = 20_000;

    private static final int REMEMBERED = 40_000;

    private final ArrayBlockingQueue<Reading> waiting = new ArrayBlockingQueue<>(ROOM);
    private final Cache<Reading, Boolean> lately =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Counter dropped;

    WaitingReads(MeterRegistry metrics) {
        metrics.gauge("dalil.readings.waiting", waiting, ArrayBlockingQueue::size);
        dropped = metrics.counter("dalil.readings.dropped");
    }

    void add(Reading reading) {
        if (lately.getIfPresent(reading) != null
                || lately.asMap().putIfAbsent(reading, true) != null) {
            return;
        }
        if (!waiting.offer(reading)) {
            lately.invalidate(reading); // the next time there may be room
            dropped.increment();
        }
    }

    /** The oldest of them, at most {@code most}; they go on waiting until {@link #done}. */
    List<Reading> oldest(int most) {
        return waiting.stream().limit(most).toList();
    }

    /** The oldest {@code count} are written. */
    void done(int count) {
        waiting.drainTo(new ArrayList<>(count), count);
    }

    int size() {
        return waiting.size();
    }
}
