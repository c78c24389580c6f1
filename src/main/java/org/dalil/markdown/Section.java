package org.dalil.markdown;

/**
 * The text under one heading, for search: what a reader sees, without markup, alternative texts and
 * code included, a line for each block.
 *
 * @param anchor as in {@link Heading}; empty for the text before the first heading
 * @param heading plain; empty for the text before the first heading
 * @param level 2 to 6; 1 for the text before the first heading
 */
public record Section(String anchor, String heading, int level, String text) {}
