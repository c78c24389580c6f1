package org.dalil.task;

import static org.dalil.task.TaskRefused.Rule.ENDED;
import static org.dalil.task.TaskRefused.Rule.FAR;
import static org.dalil.task.TaskRefused.Rule.MISSING;
import static org.dalil.task.TaskRefused.Rule.NO_RIGHT;
import static org.dalil.task.TaskRefused.Rule.PAST;
import static org.dalil.task.TaskRefused.Rule.TAKEN;
import static org.dalil.task.TaskRefused.Rule.TOO_LONG;

import org.dalil.account.Account;
import org.dalil.task.TaskRefused.Field;
import org.dalil.text.Hidden;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;

/** What a task may hold, and why it is refused what it is refused. */
final class TaskRules {
    private TaskRules() {}

    static String words(Field field, String typed) {
        if (typed.length() > 4 * Tasks.LONGEST_WORDS) {
            throw new TaskRefused(field, TOO_LONG); // before any work on a megabyte
        }
        var clean = Hidden.without(typed);
        if (clean.isEmpty()) {
            throw new TaskRefused(field, MISSING);
        }
        if (clean.length() > Tasks.LONGEST_WORDS) {
            throw new TaskRefused(field, TOO_LONG);
        }
        return clean;
    }

    static void due(@Nullable LocalDate due, LocalDate today) {
        if (due != null && due.isBefore(today)) {
            throw new TaskRefused(Field.DUE, PAST);
        }
        if (due != null && due.isAfter(today.plusYears(1))) {
            throw new TaskRefused(Field.DUE, FAR);
        }
    }

    static void right(boolean may, Account by) {
        if (!may) {
            throw new TaskRefused(Field.TASK, NO_RIGHT, by.name());
        }
    }

    static TaskRefused ended(Task now) {
        return new TaskRefused(Field.TASK, ENDED, Objects.requireNonNullElse(now.endedBy(), ""));
    }

    /**
     * @param whose the name of who has it
     */
    static TaskRefused taken(String whose) {
        return new TaskRefused(Field.ASSIGNEE, TAKEN, whose);
    }
}
