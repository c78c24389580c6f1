package org.dalil.portal.why;

import org.dalil.search.SearchRequest;

/**
 * What somebody wants explained.
 *
 * @param wanted an article's number, address or title; empty for none yet
 * @param request the search it is about, on the page that is shown
 * @param everyone whether it was asked as everyone asks
 * @param category as the address has it, or empty
 * @param other the address of the same search as the other of the two asks
 */
public record WhyAsked(
        String wanted, SearchRequest request, boolean everyone, String category, String other) {}
