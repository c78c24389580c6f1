package org.dalil.insight.event;

import jakarta.inject.Singleton;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What was not counted and is not written yet. */
@Singleton
class Lost {
    private final ConcurrentHashMap<Of, Long> waiting = new ConcurrentHashMap<>();

    /** Nodes that raise rows in the same order cannot deadlock. */
    record Of(LocalDate day, Reason reason) {
        static final Comparator<Of> IN_ORDER =
                Comparator.comparing(Of::day).thenComparing(Of::reason);
    }

    void add(LocalDate day, Reason reason) {
        add(day, reason, 1);
    }

    void add(LocalDate day, Reason reason, long amount) {
        waiting.merge(new Of(day, reason), amount, Long::sum);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** All of it, which waits no longer. */
    SortedMap<Of, Long> take() {
        var taken = new TreeMap<Of, Long>(Of.IN_ORDER);
        for (var each : waiting.keySet()) {
            var count = waiting.remove(each);
            if (count != null) {
                taken.put(each, count);
            }
        }
        return taken;
    }
}
