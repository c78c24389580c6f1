package org.dalil.markdown;

/**
 * A heading of a rendered article.
 *
 * @param level 2 to 6, as rendered: the page's own title is 1
 * @param anchor the value of its {@code id}: {@code #} and this is its address on the page
 * @param text plain
 */
public record Heading(int level, String anchor, String text) {}
