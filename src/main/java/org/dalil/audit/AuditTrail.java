package org.dalil.audit;

import jakarta.inject.Singleton;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The door of this package. */
@Singleton
public class AuditTrail {
    private static final int LONGEST_DETAIL = 1000;

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
}
