package org.dalil.desk.insight.days;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.Choice;
import org.dalil.desk.settings.field.Field;
import org.dalil.desk.settings.field.FieldProblem;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * {@code pages/desk/insight/days}.
 *
 * @param done the key of what was done, or empty
 * @param week on which day weeks begin, in words
 * @param csv where all of them are as a file, or null: there are none
 * @param form for marking days, or null: this reader may not
 */
record MarkedDaysPage(
        DeskFrame desk,
        String done,
        List<FieldProblem> problems,
        String week,
        List<Line> days,
        @Nullable String csv,
        @Nullable Form form) {

    /**
     * @param kind the key of what it is
     * @param removal where it is taken away, or null: this reader may not
     */
    record Line(
            Words name, String kind, LocalDate first, LocalDate last, @Nullable String removal) {}

    record Form(
            Field name,
            Field first,
            Field last,
            List<Choice> kinds,
            @Nullable String kindProblem,
            List<Proposed> proposed) {}

    /**
     * Days by the calendar, to be marked as they are.
     *
     * @param said name and days in words
     * @param first and {@code last}: {@code yyyy-mm-dd}
     */
    record Proposed(String said, String name, String kind, String first, String last) {}
}
