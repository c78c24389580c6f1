package org.dalil.audit;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The door of this package. */
@Singleton
public class AuditTrail {
    private static final int LONGEST_DETAIL = 1000;

    /** No subject is of it: an empty list is no SQL. */
    private static final List<String> NONE = List.of("");

    private final AuditRepository repository;
    private final Clock clock;

    AuditTrail(AuditRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Adds an entry to the transaction that is under way: it stands if and only if the deed does.
     */
    public void record(Actor actor, String deed, String subjectKind, long subject, String detail) {
        repository.save(entry(actor, deed, subjectKind, subject, detail));
    }

    /** The same of many subjects at once. */
    public void record(
            Actor actor, String deed, String subjectKind, Map<Long, String> detailBySubject) {
        var entries = new ArrayList<AuditEntry>();
        detailBySubject.forEach(
                (subject, detail) -> entries.add(entry(actor, deed, subjectKind, subject, detail)));
        if (!entries.isEmpty()) {
            repository.saveAll(entries);
        }
    }

    private AuditEntry entry(
            Actor actor, String deed, String subjectKind, long subject, String detail) {
        var kept = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
        return new AuditEntry(
                null,
                clock.instant(),
                actor.accountId(),
                actor.name(),
                deed,
                subjectKind,
                subject,
                kept);
    }

    /** What was done to a subject, newest first. */
    public List<AuditEntry> of(String subjectKind, long subject, int most) {
        return repository.of(subjectKind, subject, most);
    }

    /**
     * What was done to any of several subjects, newest first.
     *
     * @param subjects by their kind; what has none was not
     * @param before the entry behind which it goes on, or null
     */
    public List<AuditEntry> of(Map<String, List<Long>> subjects, @Nullable Long before, int most) {
        var found = new ArrayList<AuditEntry>();
        subjects.forEach(
                (kind, numbers) -> {
                    if (!numbers.isEmpty()) {
                        found.addAll(repository.before(kind, numbers, from(before), most));
                    }
                });
        return found.stream()
                .sorted(Comparator.comparingLong(AuditTrail::number).reversed())
                .limit(most)
                .toList();
    }

    /**
     * What was done at all, newest first.
     *
     * @param kinds of subjects; where there are none, all
     * @param person who did it, or whose account it was done to; null: whoever
     * @param before the entry behind which it goes on, or null
     */
    public List<AuditEntry> all(
            List<String> kinds, @Nullable Long person, @Nullable Long before, int most) {
        return repository.all(
                kinds.isEmpty(),
                kinds.isEmpty() ? NONE : kinds,
                person == null ? 0 : person,
                from(before),
                most);
    }

    /**
     * Deeds of these days to subjects of a kind, the earliest first.
     *
     * @param deeds one at least
     */
    public List<AuditEntry> between(
            String subjectKind, List<String> deeds, Instant from, Instant until, int most) {
        return repository.between(subjectKind, deeds, from, until, most);
    }

    /** Number of the last entry, 0 where there is none: while it stays, nothing more was done. */
    public long last() {
        return repository.last();
    }

    public static long number(AuditEntry entry) {
        return Objects.requireNonNull(entry.id(), "a stored entry has a number");
    }

    private static long from(@Nullable Long before) {
        return before == null ? Long.MAX_VALUE : before;
    }
}
