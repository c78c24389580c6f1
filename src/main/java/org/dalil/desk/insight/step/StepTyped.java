package org.dalil.desk.insight.step;

import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;

/** For whom a step is and by when, as it was typed; both empty: nobody's yet, and whenever. */
public record StepTyped(String assignee, String due) {
    public static final StepTyped NOTHING = new StepTyped("", "");

    public static StepTyped of(Form form) {
        return new StepTyped(form.one("assignee").strip(), form.one("due").strip());
    }

    public boolean isEmpty() {
        return assignee.isEmpty() && due.isEmpty();
    }

    public boolean isDay() {
        return due.isEmpty() || day() != null;
    }

    /** Null also where it is none. */
    public @Nullable LocalDate day() {
        try {
            return due.isEmpty() ? null : LocalDate.parse(due);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
