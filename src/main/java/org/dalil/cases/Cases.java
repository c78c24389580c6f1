package org.dalil.cases;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.article.upload.Picture;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.cases.CaseRefused.Field;
import org.dalil.database.Transactions;
import org.dalil.task.OrphanTasks;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The door to cases: opening, answering and erasing them. How they end is {@link
 * org.dalil.cases.outcome.Outcomes}; lists are {@link org.dalil.cases.worklist.Worklists}.
 */
@Singleton
public class Cases {
    public static final String SUBJECT = "case";

    private static final int MOST_ORIGINS = 3;

    private final CaseRepository repository;
    private final CaseForms opening;
    private final CaseAssignment assigning;
    private final CaseChanges changes;
    private final CasePartRepository parts;
    private final CaseMails mails;
    private final OrphanTasks tasks;
    private final List<CaseForgetting> above;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    Cases(
            CaseRepository repository,
            CaseForms opening,
            CaseAssignment assigning,
            CaseChanges changes,
            CasePartRepository parts,
            CaseMails mails,
            OrphanTasks tasks,
            List<CaseForgetting> above,
            Transactions transactions,
            AuditTrail trail,
            Clock clock) {
        this.repository = repository;
        this.opening = opening;
        this.assigning = assigning;
        this.changes = changes;
        this.parts = parts;
        this.mails = mails;
        this.tasks = tasks;
        this.above = above;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What a form may carry so that sending it twice opens one case: {@link #open(NewCase, String,
     * Actor)} makes it the address of the customer's page.
     */
    public String freshToken() {
        return opening.freshToken();
    }

    /** Opens a case, or finds the one that has its source and reference. */
    public Opened open(NewCase typed, Actor actor) {
        return open(typed, "", actor);
    }

    public Opened open(NewCase typed, String token, Actor actor) {
        return open(typed, token, List.of(), actor);
    }

    /**
     * @param token from {@link #freshToken}; what is none is replaced. The same words with it are
     *     the same case; other words, written after the first were on their way, are another one
     * @param screenshots the first three of them are kept
     * @throws CaseRefused that names the first field and its rule
     */
    public Opened open(NewCase typed, String token, List<Picture> screenshots, Actor actor) {
        return opening.open(typed, token, screenshots, actor);
    }

    /** The case whose private page this is, for its customer. */
    public SupportCase byToken(String token) {
        return opening.byToken(token);
    }

    /** For staff. */
    public SupportCase find(long id) {
        return repository.findById(id).orElseThrow(() -> new NoSuchCase(id));
    }

    /** For staff: those of them that are there. */
    public List<SupportCase> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : repository.findByIdIn(List.copyOf(ids));
    }

    /** For staff: the case that another system knows by this reference. */
    public Optional<SupportCase> find(String source, String reference) {
        return repository.findBySourceAndReference(source, reference);
    }

    /** All that belongs to a case, seen at one moment. */
    public WholeCase whole(long id) {
        return transactions.read(
                () ->
                        new WholeCase(
                                find(id),
                                parts.searches(id),
                                parts.replies(id),
                                parts.links(id),
                                parts.files(id)));
    }

    /**
     * For staff: the first cases that a report was written from, with what belongs to them; also
     * where that outcome was undone and the report stayed.
     */
    public List<WholeCase> writtenInto(long article) {
        var made = ReportNote.cases(parts.firstNotes(article));
        return Stream.concat(parts.writtenInto(article).stream(), made.stream())
                .distinct()
                .filter(id -> repository.findById(id).isPresent())
                .limit(MOST_ORIGINS)
                .map(this::whole)
                .toList();
    }

    /**
     * Gives a case to somebody, or to nobody. Who has it already has it: a second click is no
     * conflict and no news.
     *
     * @param version what {@link SupportCase#version} was when it was read; null: whatever it is
     * @throws CaseChanged where somebody else changed it since
     */
    public SupportCase assign(
            long id, @Nullable Account account, @Nullable Integer version, Actor actor) {
        return assigning.assign(id, account, version, actor);
    }

    /**
     * Answers the customer. A case that is nobody's becomes that of who answers.
     *
     * @throws CaseRefused for an empty or endless answer
     * @throws CaseChanged where somebody else changed the case since: two answers would cross
     */
    public SupportCase reply(long id, String body, @Nullable Integer version, Actor actor) {
        var words = CaseRules.checked(Field.REPLY, body, CaseRules.LONGEST_REPLY);
        return change(
                id,
                version,
                each -> {
                    parts.save(
                            new CaseReply(
                                    null,
                                    id,
                                    words,
                                    actor.accountId(),
                                    actor.name(),
                                    clock.instant()));
                    trail.record(actor, "replied", SUBJECT, id, "");
                    mails.answered(each, words, actor);
                    return each.assigneeId() == null ? each.assignedTo(actor.accountId()) : each;
                });
    }

    /** Takes a case away everywhere; the trail keeps only that it happened. */
    public void erase(long id, Actor actor) {
        transactions.write(
                () -> {
                    above.forEach(each -> each.forget(id));
                    if (repository.erase(id) == 0) {
                        throw new NoSuchCase(id);
                    }
                    mails.forget(id);
                    tasks.forgetCase(id, actor);
                    trail.record(actor, "erased", SUBJECT, id, "");
                });
    }

    /**
     * Changes where a case stands, for the other doors of cases alone: what it was for is theirs to
     * write into the trail.
     */
    public SupportCase change(long id, @Nullable Integer version, UnaryOperator<SupportCase> how) {
        return changes.change(id, version, how);
    }
}
