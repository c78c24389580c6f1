package org.dalil.database;

import jakarta.inject.Singleton;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * The change clock: a position that grows by one with every change a reader may see, in the order
 * of commits. Who follows it ({@link #after}) can never skip a change: the clock's row is locked as
 * a transaction's last statement and held to its commit.
 */
@Singleton
public class Changes {
    private static final ScopedValue<SequencedSet<Announced>> COLLECTED = ScopedValue.newInstance();

    private final ChangeRepository repository;
    private final Clock clock;

    Changes(ChangeRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Says that this transaction changes what a reader may see; written when it commits, once
     * however often it was said.
     *
     * @throws IllegalStateException outside {@link Transactions#write}
     */
    public void announce(ChangeKind kind, long subject) {
        if (!COLLECTED.isBound()) {
            throw new IllegalStateException("a change is announced inside Transactions.write only");
        }
        COLLECTED.get().add(new Announced(kind, subject));
    }

    /** The position of the last committed change; 0 for a base in which nothing happened. */
    public long position() {
        return repository.position();
    }

    /** Changes behind {@code position}, oldest first. */
    public List<Change> after(long position, int most) {
        return repository.after(position, most);
    }

    /** Identity of this base: another one (a restored backup, another database) has another. */
    public String baseId() {
        return repository.baseId();
    }

    /**
     * Makes this base another one (it was restored from a backup), so that indexes made from it
     * before are made anew.
     */
    public void becomeAnother(String baseId) {
        repository.baseId(baseId);
    }

    static boolean collecting() {
        return COLLECTED.isBound();
    }

    static ScopedValue.Carrier collectingInto(SequencedSet<Announced> announced) {
        return ScopedValue.where(COLLECTED, announced);
    }

    /** The transaction's last statements. @return the new position */
    long tick(LinkedHashSet<Announced> announced) {
        repository.advance(announced.size());
        var last = repository.position();
        var position = last - announced.size();
        var ticks = new ArrayList<Change>();
        for (var each : announced) {
            position++;
            ticks.add(new Change(position, each.kind(), each.subject(), clock.instant()));
        }
        repository.saveAll(ticks);
        return last;
    }

    record Announced(ChangeKind kind, long subject) {}
}
