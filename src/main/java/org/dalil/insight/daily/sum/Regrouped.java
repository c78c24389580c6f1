package org.dalil.insight.daily.sum;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import org.dalil.insight.topic.Regrouping;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/**
 * Sums topics anew at once where an editor joins or splits them, and says whose visits are to be
 * read again: as long as there are events.
 */
@Singleton
class Regrouped implements Regrouping {
    private static final LocalDate END = LocalDate.of(9999, 1, 1);

    private final RegroupRepository repository;
    private final DayTotals totals;
    private final Clock clock;
    private final int eventDays;

    Regrouped(
            RegroupRepository repository,
            DayTotals totals,
            Clock clock,
            @Value("${dalil.insight.event-days:90}") int eventDays) {
        this.repository = repository;
        this.totals = totals;
        this.clock = clock;
        this.eventDays = eventDays;
    }

    @Override
    public void joined(Collection<Long> roots, long root) {
        totals.regroup();
        repository.dueWhereTwice(repository.leaves(List.of(root)), since());
        addUp(roots, List.of(root));
        addUpOlder(roots, root);
    }

    /** Days whose attempts are gone stay with the root: nobody knows any more whose they were. */
    @Override
    public void parted(Collection<Long> leaves, long root) {
        totals.regroup();
        var roots = new HashSet<>(leaves);
        roots.add(root);
        var all = new HashSet<>(repository.leaves(roots));
        dueAgain(all, since());
        addUp(roots, new ArrayList<>(roots));
    }

    @Override
    public void moved(Collection<Long> wordings, long from, long topic) {
        totals.regroup();
        var leaves = repository.leaves(List.of(from));
        var all = new ArrayList<>(leaves);
        all.add(topic);
        dueAgain(all, since());
        repository.moveAttempts(wordings, leaves, topic);
        repository.moveCases(wordings, topic);
        addUp(List.of(from, topic), List.of(from, topic));
    }

    private void dueAgain(Collection<Long> topics, LocalDate since) {
        repository.due(topics, since);
        repository.dueOpenings(topics, since);
    }

    private void addUp(Collection<Long> before, Collection<Long> now) {
        var all = new HashSet<>(before);
        all.addAll(now);
        repository
                .oldest()
                .ifPresent(oldest -> totals.follow(all, oldest, () -> addUp(before, now, oldest)));
    }

    private void addUp(Collection<Long> before, Collection<Long> now, LocalDate since) {
        repository.forget(before, since);
        repository.addByLanguage(now, since);
        repository.addTogether(now, since);
    }

    /** Their total stays what it was. */
    private void addUpOlder(Collection<Long> roots, long root) {
        var before = repository.oldest().orElse(END);
        repository.addUpAside(-root, roots, before);
        repository.forgetBefore(roots, before);
        repository.bringBack(-root, root);
    }

    private LocalDate since() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(eventDays - 1L);
    }
}
