package org.dalil.task;

import jakarta.inject.Singleton;

import org.dalil.account.Account;

import java.util.List;

/** The door to lists of tasks, for staff: what presses most first, what ended last first. */
@Singleton
public class TaskLists {
    private final TaskRepository repository;

    TaskLists(TaskRepository repository) {
        this.repository = repository;
    }

    /** Which of them. */
    public enum Which {
        MINE,
        UNASSIGNED,
        ALL,
        ENDED
    }

    /** {@code page} counts from 1. */
    public List<Task> page(Which which, Account me, int page, int size) {
        var skip = Math.max(0, (page - 1L) * size);
        return switch (which) {
            case MINE -> repository.open(me.id(), skip, size);
            case UNASSIGNED -> repository.nobodys(skip, size);
            case ALL -> repository.open(0, skip, size);
            case ENDED -> repository.ended(skip, size);
        };
    }

    public long count(Which which, Account me) {
        return switch (which) {
            case MINE -> repository.countOpen(me.id());
            case UNASSIGNED -> repository.countNobodys();
            case ALL -> repository.countOpen(0);
            case ENDED -> repository.countEnded();
        };
    }

    /** What is still to be done about a subject, the oldest first. */
    public List<Task> openOf(TaskSubject subject) {
        return repository.openOf(subject.kind(), subject.number());
    }
}
