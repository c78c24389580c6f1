package org.dalil.search;

/**
 * The part of an article in which words were found.
 *
 * @param anchor {@code #} and this is its address on the article's page
 */
public record FoundSection(String anchor, String heading) {}
