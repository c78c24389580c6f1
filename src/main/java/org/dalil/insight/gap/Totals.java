package org.dalil.insight.gap;

/**
 * All topics of a week together, also those that are not listed.
 *
 * @param topics in which somebody failed
 * @param rare of these, those of too few to be told one by one
 * @param ignored of these, those an editor took from the list
 */
public record Totals(int topics, int attempts, int failed, int cases, int rare, int ignored) {}
