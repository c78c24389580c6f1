package org.dalil.insight.daily.sum;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Keeps the totals of days what they are: the sums of all topics. Inside a transaction. */
@Singleton
class DayTotals {
    private final TotalRepository repository;

    DayTotals(TotalRepository repository) {
        this.repository = repository;
    }

    /**
     * Waits for whoever changes sums.
     *
     * @return how often topics were joined or parted
     */
    long standInLine() {
        return repository.standInLine();
    }

    List<LocalDate> differing(LocalDate since) {
        return repository.differing(since);
    }

    void addUp(LocalDate day) {
        repository.forget(day);
        repository.addUp(day);
    }

    /**
     * Of the days of a few topics, which are a sum of many others, only the difference is known.
     */
    void follow(Collection<Long> topics, LocalDate since, Runnable change) {
        var before = byKey(repository.of(topics, since));
        change.run();
        var now = byKey(repository.of(topics, since));
        var keys = new HashSet<>(before.keySet());
        keys.addAll(now.keySet());
        var more = new ArrayList<TotalRow>();
        for (var key : keys) {
            var none = TotalRow.nothing(key);
            var row = now.getOrDefault(key, none).minus(before.getOrDefault(key, none));
            if (!row.isNothing()) {
                more.add(row);
            }
        }
        if (!more.isEmpty()) {
            repository.raise(more);
        }
    }

    private static Map<TotalRow.Key, TotalRow> byKey(List<TotalRow> rows) {
        return rows.stream().collect(toMap(TotalRow::key, Function.identity()));
    }

    void regroup() {
        repository.regroup();
    }
}
