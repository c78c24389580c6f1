package org.dalil.theme.template;

import java.util.List;

/**
 * A template that was read.
 *
 * @param source with every value wrapped in the escape its place needs; line numbers as written
 */
public record Template(String source, List<Finding> findings, List<Reference> references) {}
