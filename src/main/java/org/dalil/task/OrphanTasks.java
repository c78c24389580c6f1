package org.dalil.task;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;

/**
 * The door to tasks that lost what they hang on: who was to do them leaves, or what they are about
 * is erased.
 */
@Singleton
public class OrphanTasks {
    private final TaskRepository repository;
    private final TaskMails mails;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    OrphanTasks(
            TaskRepository repository,
            TaskMails mails,
            Transactions transactions,
            AuditTrail trail,
            Clock clock) {
        this.repository = repository;
        this.mails = mails;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /** What somebody leaves undone goes to somebody else, or is nobody's. */
    public void handOver(Account from, @Nullable Account to, Actor actor) {
        transactions.write(
                () -> {
                    var detail = to == null ? "nobody" : "account " + to.id();
                    record(actor, "assigned", repository.idsFor(from.id()), detail);
                    repository.handOver(from.id(), to == null ? null : to.id());
                });
    }

    /**
     * What it was about is erased: its words go, and so does what is still to be done; that there
     * was a task stays.
     */
    public void forget(TaskSubject subject, Actor actor) {
        var kind = subject.kind();
        var number = subject.number();
        transactions.write(
                () -> {
                    mails.forget(repository.idsOf(kind, number));
                    record(actor, "erased", repository.idsOf(kind, number), "words");
                    repository.blank(kind, number);
                    repository.endAll(
                            kind, number, clock.instant(), actor.accountId(), actor.name());
                });
    }

    /** The same where the case it came up in is erased; what it asks for may still be to do. */
    public void forgetCase(long fromCase, Actor actor) {
        transactions.write(
                () -> {
                    mails.forget(repository.idsFromCase(fromCase));
                    record(actor, "erased", repository.idsFromCase(fromCase), "words");
                    repository.blankFromCase(fromCase);
                });
    }

    private void record(Actor actor, String deed, List<Long> tasks, String detail) {
        trail.record(
                actor,
                deed,
                Tasks.SUBJECT,
                tasks.stream().collect(toMap(each -> each, _ -> detail)));
    }
}
