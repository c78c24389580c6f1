package org.dalil.desk.settings.contact;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.settings.field.Field;
import org.dalil.desk.settings.field.FieldProblem;

import java.util.List;

/** {@code pages/desk/contact-ways}. */
record DeskContactPage(
        DeskFrame desk,
        boolean done,
        List<FieldProblem> problems,
        boolean form,
        List<Field> fields) {}
