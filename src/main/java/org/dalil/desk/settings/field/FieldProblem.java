package org.dalil.desk.settings.field;

/**
 * What is wrong, as the list above a form says it.
 *
 * @param field the element's id, or empty where it is of the form as a whole
 */
public record FieldProblem(String field, String words) {}
