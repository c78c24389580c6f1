package org.dalil.desk.tasks;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.task.Task;
import org.dalil.task.TaskLists;
import org.dalil.task.TaskLists.Which;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What comes before and after a task, for who goes through what is theirs, or nobody's. */
@Singleton
class TaskTurns {
    private static final int MOST = 100;

    private final TaskLists lists;

    TaskTurns(TaskLists lists) {
        this.lists = lists;
    }

    /** Addresses; null where there is none. */
    record Turn(@Nullable String previous, @Nullable String next) {}

    /** A task that is in neither list leads to the first of one's own. */
    Turn of(Task task, Account me) {
        var isNobodys = task.isOpen() && task.assigneeId() == null;
        var all =
                lists.page(isNobodys ? Which.UNASSIGNED : Which.MINE, me, 1, MOST).stream()
                        .map(Task::number)
                        .toList();
        var at = all.indexOf(task.number());
        return new Turn(address(all, at - 1), address(all, at + 1));
    }

    private static @Nullable String address(List<Long> all, int at) {
        return at < 0 || at >= all.size() ? null : "/desk/tasks/" + all.get(at);
    }
}
