package org.dalil.cases.similar;

/**
 * An article that resolved cases like the one that is asked about.
 *
 * @param cases how many of them
 */
public record Solution(long article, long cases) {}
