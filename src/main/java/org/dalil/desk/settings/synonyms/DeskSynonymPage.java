package org.dalil.desk.settings.synonyms;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.settings.field.Field;
import org.dalil.desk.settings.field.FieldProblem;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/synonym}: one that is written or changed.
 *
 * @param address where the form is sent
 * @param known whether it is kept already, so that it can be taken away
 * @param task for which it is written, or empty
 * @param proposed who says so, of words that are proposed for that task
 * @param effect what it would change; null where nobody asked
 */
record DeskSynonymPage(
        DeskFrame desk,
        String address,
        boolean known,
        String task,
        @Nullable String proposed,
        List<FieldProblem> problems,
        List<Choice> languages,
        Field typed,
        Field found,
        List<Choice> ways,
        @Nullable EffectLines effect) {

    /**
     * @param label the key of its message, or empty where {@code name} says it
     */
    record Choice(String value, String label, String name, boolean chosen) {}
}
