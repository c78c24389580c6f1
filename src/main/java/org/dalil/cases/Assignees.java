package org.dalil.cases;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;

/** Whose cases are whose: what somebody leaves goes on with somebody else, or waits for anybody. */
@Singleton
public class Assignees {
    private final Cases cases;
    private final CaseRepository repository;
    private final Transactions transactions;
    private final AuditTrail trail;

    Assignees(Cases cases, CaseRepository repository, Transactions transactions, AuditTrail trail) {
        this.cases = cases;
        this.repository = repository;
        this.transactions = transactions;
        this.trail = trail;
    }

    /** How many cases of theirs are open or owe an outcome. */
    public int unfinished(Account account) {
        return repository.unfinished(account.id()).size();
    }

    /**
     * Gives one's own case back, to be anybody's. One that is nobody's already stays so.
     *
     * @throws CaseTaken where it is somebody else's by now
     */
    public void release(long id, Account whose, Actor actor) {
        if (cases.find(id).assigneeId() != null) {
            cases.change(id, null, now -> released(now, whose, actor));
        }
    }

    private SupportCase released(SupportCase now, Account whose, Actor actor) {
        if (now.assigneeId() == null) {
            return now; // the other click was between
        }
        if (!now.isOf(whose)) {
            throw new CaseTaken(now.number(), now.assigneeId());
        }
        trail.record(actor, "assigned", Cases.SUBJECT, now.number(), "nobody");
        return now.assignedTo(null);
    }

    /**
     * Gives on what is not finished; what is stays whose it was.
     *
     * @param to null: nobody
     */
    public void handOver(Account from, @Nullable Account to, Actor actor) {
        transactions.write(
                () -> {
                    var detail = to == null ? "nobody" : "account " + to.id();
                    var left = repository.unfinished(from.id());
                    repository.handOver(from.id(), to == null ? null : to.id());
                    trail.record(
                            actor,
                            "assigned",
                            Cases.SUBJECT,
                            left.stream().collect(Collectors.toMap(id -> id, _ -> detail)));
                });
    }
}
