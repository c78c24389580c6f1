package org.dalil.portal.page;

/**
 * A heading of an article.
 *
 * @param anchor its id on the page
 * @param text what it says
 */
public record ContentsLine(String anchor, Words text) {}
