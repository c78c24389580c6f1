package org.dalil.desk.settings.templates;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.settings.field.Field;
import org.dalil.desk.settings.field.FieldProblem;

import java.util.List;

/**
 * {@code pages/desk/template}.
 *
 * @param own whether there is something to reset
 * @param version what the form is written over
 * @param conflict whether somebody else wrote another one meanwhile
 * @param theirs what they wrote; empty where nobody did
 * @param shipped the Markdown that a reset brings back
 * @param language the code of the template's language
 */
record DeskTemplatePage(
        DeskFrame desk,
        String address,
        List<FieldProblem> problems,
        Field body,
        boolean own,
        String version,
        boolean conflict,
        String theirs,
        String shipped,
        String language,
        String direction) {}
