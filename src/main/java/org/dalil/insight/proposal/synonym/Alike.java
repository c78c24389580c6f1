package org.dalil.insight.proposal.synonym;

/**
 * Two topics that synonyms make one.
 *
 * @param visitors of the one that fewer ask for
 */
public record Alike(long one, long other, long visitors) {}
