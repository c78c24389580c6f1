package org.dalil.task;

import jakarta.inject.Singleton;

import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.task.TaskRefused.Field;

import java.time.Clock;
import java.util.List;

/** The door for the program itself, to what it raised: others wrote it, and may take it back. */
@Singleton
public class TaskWords {
    private final TaskRepository repository;
    private final TaskMails mails;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    TaskWords(
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

    /**
     * Whether or not it has ended: words that were taken back stand nowhere.
     *
     * @param words empty: there are none any more
     */
    public void reword(long task, String words, Actor actor) {
        var said = words.isEmpty() ? "" : TaskRules.words(Field.WORDS, words);
        transactions.write(
                () -> {
                    if (repository.reword(task, said) == 1) {
                        trail.record(actor, "changed", Tasks.SUBJECT, task, "words");
                    }
                });
    }

    /** There is nothing to be done any more; what has ended stays as it ended. */
    public void withdraw(long task, Actor actor) {
        transactions.write(
                () -> {
                    mails.forget(List.of(task));
                    if (repository.withdraw(task, clock.instant(), actor.name()) == 1) {
                        trail.record(actor, "ended", Tasks.SUBJECT, task, TaskEnd.DECLINED.name());
                    }
                });
    }
}
