package org.dalil.desk.settings.notices;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.settings.field.Field;
import org.dalil.desk.settings.field.FieldProblem;

import java.util.List;

/**
 * {@code pages/desk/notice}: a notice that is written or changed.
 *
 * @param address where the form is sent
 * @param known whether it stands already, so that it can be taken away
 */
record DeskNoticePage(
        DeskFrame desk,
        String address,
        boolean known,
        List<FieldProblem> problems,
        List<Kind> kinds,
        List<Field> words,
        Field article,
        Field begins,
        Field ends) {

    /**
     * @param label the key of its message
     */
    record Kind(String value, String label, boolean chosen) {}
}
