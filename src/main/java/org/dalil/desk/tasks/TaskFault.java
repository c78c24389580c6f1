package org.dalil.desk.tasks;

import org.dalil.task.TaskRefused;
import org.dalil.task.TaskRefused.Field;
import org.dalil.task.Tasks;

import java.util.Map;

/**
 * Why something was not done.
 *
 * @param field the id of the field it concerns; {@code task}: the task as a whole
 * @param message its key
 */
record TaskFault(String field, String message, Map<String, ?> arguments) {
    static final TaskFault NO_DATE = new TaskFault("due", "task.refused.form", Map.of());
    static final TaskFault NOBODY = new TaskFault("assignee", "task.refused.nobody", Map.of());

    static TaskFault of(TaskRefused refused) {
        return new TaskFault(
                refused.field().code(),
                "task.refused." + refused.rule().code(),
                Map.of("who", refused.who(), "most", Tasks.LONGEST_WORDS));
    }

    boolean isAt(Field where) {
        return field.equals(where.code());
    }
}
