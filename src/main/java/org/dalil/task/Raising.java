package org.dalil.task;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

import java.time.Clock;

/** Adds a task, within a transaction; the trail and the mail to whose it is go with it. */
@Singleton
class Raising {
    private final TaskRepository repository;
    private final TaskMails mails;
    private final AuditTrail trail;
    private final Clock clock;

    Raising(TaskRepository repository, TaskMails mails, AuditTrail trail, Clock clock) {
        this.repository = repository;
        this.mails = mails;
        this.trail = trail;
        this.clock = clock;
    }

    Task add(NewTask wanted, String words, @Nullable Account assignee, Actor by) {
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
