package org.dalil.console.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is to happen, in the order of the clock, which stands at each deed's own time. */
final class Timeline {
    private final PriorityQueue<Due> waiting =
            new PriorityQueue<>(Comparator.comparing(Due::at).thenComparing(Due::number));
    private final DemoClock clock;
    private long number;

    private record Due(Instant at, long number, Runnable deed) {}

    Timeline(DemoClock clock) {
        this.clock = clock;
    }

    void at(Instant when, Runnable deed) {
        waiting.add(new Due(when, number++, deed));
    }

    /** Does what is due; what a deed adds may be due as well. */
    void runUntil(Instant until) {
        for (var next = waiting.peek();
                next != null && !next.at().isAfter(until);
                next = waiting.peek()) {
            waiting.remove();
            clock.moveTo(next.at());
            next.deed().run();
        }
        clock.moveTo(until);
    }
}
