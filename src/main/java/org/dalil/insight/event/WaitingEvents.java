package org.dalil.insight.event;

import io.micrometer.core.instrument.MeterRegistry;

import jakarta.inject.Singleton;

import org.dalil.insight.event.waiting.Queue;

import java.util.List;

/** Events that are not written yet. */
@Singleton
class WaitingEvents {
    /** About 300 bytes each, so 15 MB; two hours without a base at 7 a second. */
    static final int ROOM = 50_000;

    private final Queue<Pending> waiting = new Queue<>(ROOM);

    WaitingEvents(MeterRegistry metrics) {
        metrics.gauge("dalil.events.waiting", waiting, Queue::size);
    }

    boolean offer(Pending event) {
        return waiting.offer(event);
    }

    List<Pending> take(int most) {
        return waiting.take(most);
    }

    int size() {
        return waiting.size();
    }
}
