package org.dalil.portal.page;

/**
 * A filter that names what is not there.
 *
 * @param rule the key of the message that says so
 * @param without the address of the same search without it
 */
public record SearchProblem(String rule, String without) {}
