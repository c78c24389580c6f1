package org.dalil.desk.tasks;

import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;

/** What somebody typed on a task's page; it stays, whatever was wrong with it. */
record Typed(String ending, String due) {

    static Typed of(Form form) {
        return new Typed(form.one("ending"), form.one("due").strip());
    }

    static Typed nothing(@Nullable LocalDate due) {
        return new Typed("", due == null ? "" : due.toString());
    }

    /**
     * @throws DateTimeException where it is no day; empty is none
     */
    @Nullable LocalDate day() {
        return due.isEmpty() ? null : LocalDate.parse(due);
    }
}
