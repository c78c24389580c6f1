package org.dalil.insight.daily.run;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;
import org.dalil.insight.daily.sum.DaySums;
import org.dalil.insight.daily.visitor.DayEvents;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads visitors again that are due, a day at a time. Who joins topics meanwhile waits for the day
 * that is being read, and puts them back on the list then: nothing is missed.
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
     * @param stillOurs asked again and again: it keeps the job
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
                    sums.standInLine();
                    var due = new TreeMap<Integer, List<String>>();
                    for (var slice : repository.slices(day)) {
                        due.put(slice, repository.visitors(day, slice));
                    }
                    var topics = repository.topics(day);
                    computing
                            .again(day, due, events, stillOurs)
                            .ifPresent(again -> sums.replaceArticles(day, topics, again));
                    repository.done(day);
                    repository.doneTopics(day);
                    sums.addUp(day);
                });
    }
}
