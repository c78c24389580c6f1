package org.dalil.markdown;

/**
 * A link or a picture of a text, and where it stands.
 *
 * @param destination as it is written
 * @param anchor of the heading above it; empty before the first one
 * @param heading plain; empty before the first one
 * @param lost it leads to a place within the text that is not there
 */
public record Reference(String destination, String anchor, String heading, boolean lost) {}
