package org.dalil.task;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Permission;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.settings.Settings;
import org.dalil.task.TaskRefused.Field;
import org.dalil.task.TaskRefused.Rule;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The door to things to do: raised by somebody, given to somebody, ended once. Of two who end or
 * take one at the same moment the second is told who was first.
 */
@Singleton
public class Tasks {
    public static final int LONGEST_WORDS = 2000;
    static final String SUBJECT = "task";

    private final TaskRepository repository;
    private final TaskRaising raising;
    private final Accounts accounts;
    private final TaskMails mails;
    private final Settings settings;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    Tasks(
            TaskRepository repository,
            TaskRaising raising,
            Accounts accounts,
            TaskMails mails,
            Settings settings,
            Transactions transactions,
            AuditTrail trail,
            Clock clock) {
        this.repository = repository;
        this.raising = raising;
        this.accounts = accounts;
        this.mails = mails;
        this.settings = settings;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    public Task find(long id) {
        return repository.findById(id).orElseThrow(() -> new NoSuchTask(id));
    }

    /**
     * Raises a task; the same of the same person again, while it is open, is the one there is.
     *
     * @param assignee whose it is from the beginning; null: nobody's yet
     */
    public Task raise(NewTask wanted, @Nullable Account assignee, Account by) {
        return raising.raise(wanted, assignee, by);
    }

    /**
     * The same by the program itself, which has no right to ask for and does not click twice: who
     * calls looks whether there is one already.
     */
    public Task raise(NewTask wanted, @Nullable Account assignee, Actor actor) {
        return raising.raise(wanted, assignee, actor);
    }

    /**
     * Makes a task one's own; somebody else's only who may give work to others. Whose it is already
     * has what they wanted.
     */
    public void take(long id, Account by) {
        var now = find(id);
        if (now.isOpen() && now.isOf(by)) {
            return;
        }
        TaskRules.right(
                by.may(Permission.WRITE) && (now.assigneeId() == null || by.may(Permission.REVIEW)),
                by);
        assign(now, by.id(), now.assigneeId() != null, by);
    }

    /** Gives a task to somebody, or to nobody; one's own may always be given back. */
    public void assign(long id, @Nullable Account to, Account by) {
        var now = find(id);
        if (now.isOpen() && to == null && now.assigneeId() == null) {
            return; // given back before
        }
        TaskRules.right(by.may(Permission.REVIEW) || (to == null && now.isOf(by)), by);
        if (now.isOpen() && to != null && now.isOf(to)) {
            return;
        }
        assign(now, to == null ? null : to.id(), true, by);
    }

    private void assign(Task before, @Nullable Long to, boolean taken, Account by) {
        var id = before.number();
        transactions.write(
                () -> {
                    if (repository.assign(id, to, taken) == 0) {
                        var now = find(id);
                        if (now.isOpen() && Objects.equals(now.assigneeId(), to)) {
                            return;
                        }
                        throw now.isOpen() ? TaskRules.taken(whose(now)) : TaskRules.ended(now);
                    }
                    record(by, "assigned", id, to == null ? "nobody" : "account " + to);
                    if (to != null && !to.equals(before.assigneeId())) {
                        mails.given(before, to, actor(by));
                    }
                });
    }

    /** By when, in the portal's zone; null: whenever. */
    public void date(long id, @Nullable LocalDate due, Account by) {
        var before = find(id);
        TaskRules.right(before.isOf(by) || by.may(Permission.REVIEW), by);
        TaskRules.due(due, LocalDate.ofInstant(clock.instant(), settings.portal().zone()));
        transactions.write(
                () -> {
                    if (repository.date(id, due) == 0) {
                        throw TaskRules.ended(find(id));
                    }
                    record(by, "dated", id, due == null ? "" : due.toString());
                });
    }

    /**
     * Ends a task; of a double click both did.
     *
     * @param words what was done, or why nothing was
     */
    public void end(long id, TaskEnd how, String words, Account by) {
        TaskRules.right(find(id).mayBeEndedBy(by), by);
        var said = TaskRules.words(Field.ENDING, words);
        transactions.write(
                () -> {
                    if (repository.end(id, clock.instant(), by.id(), by.name(), how, said) == 0) {
                        var now = find(id);
                        if (now.isEndedAs(how, said, by)) {
                            return;
                        }
                        throw TaskRules.ended(now);
                    }
                    record(by, "ended", id, how.name());
                });
    }

    /** Ends what was done elsewhere; nothing where somebody ended it before. */
    public void done(long id, Actor by) {
        transactions.write(
                () -> {
                    if (repository.done(id, clock.instant(), by.accountId(), by.name()) > 0) {
                        trail.record(by, "ended", SUBJECT, id, TaskEnd.DONE.name());
                    }
                });
    }

    /** Undoes an end, by whoever may end it, or did. */
    public void reopen(long id, Account by) {
        var before = find(id);
        var ended = before.endedById() != null && before.endedById() == by.id();
        TaskRules.right(before.mayBeEndedBy(by) || ended, by);
        transactions.write(
                () -> {
                    if (repository.reopen(id) == 0) {
                        throw new TaskRefused(Field.TASK, Rule.NOT_ENDED);
                    }
                    record(by, "reopened", id, "");
                });
    }

    private String whose(Task now) {
        var id = Objects.requireNonNullElse(now.assigneeId(), 0L);
        return accounts.find(id).map(Account::name).orElse("");
    }

    private void record(Account by, String deed, long task, String detail) {
        trail.record(actor(by), deed, SUBJECT, task, detail);
    }

    private static Actor actor(Account by) {
        return new Actor(by.id(), by.name());
    }
}
