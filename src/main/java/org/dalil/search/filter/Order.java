package org.dalil.search.filter;

/** Which hit stands first. */
public enum Order {
    RELEVANCE,
    /**
     * The last changed, of those that have enough of the words: any word would find half a base.
     */
    DATE
}
