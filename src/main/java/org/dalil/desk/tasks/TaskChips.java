package org.dalil.desk.tasks;

import org.dalil.desk.frame.Chip;
import org.dalil.task.Task;
import org.dalil.task.TaskKind;

import java.util.Locale;

/** How a task stands, in a word. */
final class TaskChips {
    private static final Chip FLAG = new Chip("task.kind.flag", "warn");
    private static final Chip COMMENT = new Chip("task.kind.comment", "warn");
    private static final Chip DONE = new Chip("task.state.done", "good");
    private static final Chip DECLINED = new Chip("task.state.declined", "plain");

    private TaskChips() {}

    static Chip of(Task task) {
        return switch (task.endedHow()) {
            case null ->
                    switch (task.kind()) {
                        case FLAG -> FLAG;
                        case COMMENT -> COMMENT;
                        case WRITE, IMPROVE, SYNONYM, RETITLE, TRANSLATE, PUBLISH ->
                                new Chip("task.kind." + code(task.kind()), "info");
                    };
            case DONE -> DONE;
            case DECLINED -> DECLINED;
        };
    }

    private static String code(TaskKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
