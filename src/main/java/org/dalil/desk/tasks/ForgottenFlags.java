package org.dalil.desk.tasks;

import jakarta.inject.Singleton;

import org.dalil.article.erasure.Forgetting;
import org.dalil.audit.Actor;
import org.dalil.task.OrphanTasks;
import org.dalil.task.TaskSubject;

/**
 * What was said about an article goes with it; an article and a task know nothing of each other.
 */
@Singleton
class ForgottenFlags implements Forgetting {
    private final OrphanTasks tasks;

    ForgottenFlags(OrphanTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void forget(long article) {
        tasks.forget(TaskSubject.article(article), Actor.SYSTEM);
    }
}
