package org.dalil.desk.settings.look;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.settings.field.Field;
import org.dalil.desk.settings.field.FieldProblem;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/look}.
 *
 * @param logo the address of the one there is, or empty
 */
record DeskLookPage(
        DeskFrame desk,
        boolean done,
        List<FieldProblem> problems,
        Field accent,
        Field accentDark,
        String logo,
        @Nullable String logoProblem) {}
