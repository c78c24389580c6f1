package org.dalil.insight.daily.run;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;
import org.dalil.insight.daily.sum.DaySums;
import org.dalil.insight.daily.visitor.DayEvents;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/**
 * Reads visitors again that are due. They are taken off the list first, in the transaction that
 * reads them: who joins topics meanwhile waits to put them back on it, and nothing is missed.
 */
@Singleton
public class DueVisitors {
    private static final int AT_ONCE = 500;

    private final DueRepository repository;
    private final DayComputing computing;
    private final DaySums sums;
    private final Transactions transactions;

    DueVisitors(
            DueRepository repository,
            DayComputing computing,
            DaySums sums,
            Transactions transactions) {
        this.repository = repository;
        this.computing = computing;
        this.sums = sums;
        this.transactions = transactions;
    }

    /**
     * @param events of a day
     * @param stillOurs asked before each slice: it keeps the job
     */
    public void compute(Function<LocalDate, DayEvents> events, Runnable stillOurs) {
        List<DueSlice> slices = repository.slices(AT_ONCE);
        while (!slices.isEmpty()) {
            for (var slice : slices) {
                stillOurs.run();
                compute(slice, events.apply(slice.onDay()));
            }
            slices.stream().map(DueSlice::onDay).distinct().forEach(sums::addUp);
            slices = repository.slices(AT_ONCE);
        }
    }

    private void compute(DueSlice slice, DayEvents events) {
        transactions.write(
                () -> {
                    var visitors = new HashSet<>(repository.visitors(slice.onDay(), slice.slice()));
                    visitors.forEach(each -> repository.take(slice.onDay(), slice.slice(), each));
                    computing.again(slice.onDay(), slice.slice(), visitors, events);
                });
    }
}
