package org.dalil.insight.event;

import jakarta.inject.Singleton;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What happened and was not counted, by day: a figure that says so can be believed. */
@Singleton
public class Losses {
    private final LossRepository repository;

    Losses(LossRepository repository) {
        this.repository = repository;
    }

    /** Days without any are absent. */
    public Map<LocalDate, Map<Reason, Long>> between(LocalDate from, LocalDate to) {
        var byDay = new TreeMap<LocalDate, Map<Reason, Long>>();
        for (var row : repository.between(from, to)) {
            byDay.computeIfAbsent(row.onDay(), _ -> new EnumMap<>(Reason.class))
                    .put(row.reason(), row.amount());
        }
        return byDay;
    }
}
