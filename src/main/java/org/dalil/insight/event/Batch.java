package org.dalil.insight.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * What is written in one transaction, made once: tried again it is the very same rows, and none is
 * written twice.
 *
 * @param events in the order of their key
 * @param bridges of a new day, by its key
 * @param forms that were opened, by their digest
 * @param sent cases, by their form's digest
 * @param days of which something came
 */
record Batch(
        List<StoredEvent> events,
        SortedMap<String, Visitor> bridges,
        SortedMap<String, Visitor> forms,
        SortedMap<String, Long> sent,
        SortedSet<LocalDate> days,
        Map<Lost.Of, Long> losses) {

    /** One half of the events, with all that was told beside them. */
    Batch first() {
        var half = events.subList(0, events.size() / 2);
        return new Batch(half, bridges, forms, sent, days, losses);
    }

    Batch second() {
        return new Batch(
                events.subList(events.size() / 2, events.size()),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                days,
                Map.of());
    }
}
