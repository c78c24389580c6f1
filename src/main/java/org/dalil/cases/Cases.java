package org.dalil.cases;

import io.micronaut.data.exceptions.OptimisticLockException;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Secret;
import org.dalil.article.upload.Picture;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.cases.CaseRefused.Field;
import org.dalil.database.Transactions;
import org.dalil.task.Tasks;
import org.jspecify.annotations.Nullable;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
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
    private final CaseOpening opening;
    private final CasePartRepository parts;
    private final CaseMails mails;
    private final Tasks tasks;
    private final List<CaseForgetting> above;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Cases(
            CaseRepository repository,
            CaseOpening opening,
            CasePartRepository parts,
            CaseMails mails,
            Tasks tasks,
            List<CaseForgetting> above,
            Transactions transactions,
            AuditTrail trail,
            Clock clock) {
        this.repository = repository;
        this.opening = opening;
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
        return Secret.random(random).shown();
    }

    /** Opens a case, or finds the one that has its source and reference. */
    public Opened open(NewCase typed, Actor actor) {
        return open(typed, "", actor);
    }

    /** The same without screenshots. */
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
        var fresh = CaseRules.cleaned(typed);
        CaseRules.problems(fresh).stream()
                .findFirst()
                .ifPresent(
                        refused -> {
                            throw refused;
                        });
        var given = new Secret(token);
        var page = given.isWellFormed() ? given : Secret.random(random);
        try {
            return transactions.write(() -> opening.open(fresh, page, screenshots, actor));
        } catch (CaseOpening.SentTwice twice) {
            var known = byToken(page.shown());
            return saysTheSame(known, fresh)
                    ? new Opened(known, false, page.shown())
                    : open(
                            typed,
                            page.with(fresh.subject(), fresh.description()).shown(),
                            screenshots,
                            actor);
        }
    }

    private static boolean saysTheSame(SupportCase known, NewCase fresh) {
        return known.subject().equals(fresh.subject())
                && known.description().equals(fresh.description());
    }

    /** The case whose private page this is, for its customer. */
    public SupportCase byToken(String token) {
        var secret = new Secret(token);
        return (secret.isWellFormed()
                        ? repository.ofPage(secret.hash())
                        : Optional.<SupportCase>empty())
                .orElseThrow(NoSuchCase::new);
    }

    /** For staff. */
    public SupportCase find(long id) {
        return repository.findById(id).orElseThrow(() -> new NoSuchCase(id));
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
        var before = find(id);
        if (before.isOf(account)) {
            return before;
        }
        try {
            return assigned(id, account, version, actor);
        } catch (CaseChanged changed) {
            var now = find(id);
            if (!now.isOf(account)) {
                throw changed;
            }
            return now;
        }
    }

    private SupportCase assigned(
            long id, @Nullable Account account, @Nullable Integer version, Actor actor) {
        return change(
                id,
                version,
                each -> {
                    if (each.isOf(account)) {
                        return each; // the other click was between
                    }
                    trail.record(
                            actor,
                            "assigned",
                            SUBJECT,
                            id,
                            account == null ? "nobody" : "account " + account.id());
                    if (account != null) {
                        mails.assigned(each, account, actor);
                    }
                    return each.assignedTo(account == null ? null : account.id());
                });
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
        try {
            return transactions.write(
                    () -> {
                        var now = find(id);
                        if (version != null && !Objects.equals(version, now.version())) {
                            throw new CaseChanged(id);
                        }
                        return repository.update(how.apply(now));
                    });
        } catch (OptimisticLockException _) {
            throw new CaseChanged(id);
        }
    }
}
