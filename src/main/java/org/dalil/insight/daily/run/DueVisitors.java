package org.dalil.insight.daily.run;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;
import org.dalil.insight.daily.sum.DaySums;
import org.dalil.insight.daily.visitor.DayEvents;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.function.Function;

/**
 * Reads visitors again that are due, a day at a time. They are taken off the list first, in the
 * transaction that reads them: who joins topics meanwhile waits to put them back on it, and nothing
 * is missed.
 */
@Singleton
public class DueVisitors {
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
     * @return whether anybody was due
     */
    public boolean compute(Function<LocalDate, DayEvents> events, Runnable stillOurs) {
        var any = false;
        for (var day = repository.first(); day.isPresent(); day = repository.first()) {
            compute(day.get(), events.apply(day.get()), stillOurs);
            any = true;
        }
        return any;
    }

    /** Killed on the way, all of it is still due. */
    private void compute(LocalDate day, DayEvents events, Runnable stillOurs) {
        transactions.write(
                () -> {
                    for (var slice : repository.slices(day)) {
                        stillOurs.run();
                        var visitors = new HashSet<>(repository.visitors(day, slice));
                        visitors.forEach(each -> repository.take(day, slice, each));
                        computing.again(day, slice, visitors, events);
                    }
                    sums.addUp(day);
                });
    }
}
