package org.dalil.task;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.task.TaskRefused.Field;
import org.jspecify.annotations.Nullable;

import java.time.Clock;

/** Writes a new task, once. */
@Singleton
class TaskRaising {
    private final TaskRepository repository;
    private final TaskMails mails;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    TaskRaising(
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

    Task raise(NewTask wanted, @Nullable Account assignee, Account by) {
        TaskRules.right(by.may(Permission.WRITE), by);
        var words = TaskRules.words(Field.WORDS, wanted.words());
        var subject = wanted.subject();
        return transactions.write(
                () -> {
                    repository.standInLine(by.id());
                    return repository
                            .same(
                                    subject.kind(),
                                    subject.number(),
                                    wanted.kind(),
                                    wanted.language().code(),
                                    by.id(),
                                    words)
                            .orElseGet(
                                    () ->
                                            added(
                                                    wanted,
                                                    words,
                                                    assignee,
                                                    new Actor(by.id(), by.name())));
                });
    }

    Task raise(NewTask wanted, @Nullable Account assignee, Actor actor) {
        var words = TaskRules.words(Field.WORDS, wanted.words());
        return transactions.write(() -> added(wanted, words, assignee, actor));
    }

    private Task added(NewTask wanted, String words, @Nullable Account assignee, Actor by) {
        var task =
                repository.save(
                        new Task(
                                null,
                                wanted.kind(),
                                wanted.subject().kind(),
                                wanted.subject().number(),
                                wanted.language().code(),
                                words,
                                by.accountId(),
                                by.name(),
                                clock.instant(),
                                wanted.fromCase(),
                                assignee == null ? null : assignee.id(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                ""));
        record(by, "raised", task.number(), wanted.kind() + " " + wanted.subject());
        if (assignee != null) {
            record(by, "assigned", task.number(), "account " + assignee.id());
            mails.given(task, assignee.id(), by);
        }
        return task;
    }

    private void record(Actor by, String deed, long task, String detail) {
        trail.record(by, deed, Tasks.SUBJECT, task, detail);
    }
}
