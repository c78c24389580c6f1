package org.dalil.markdown.tree;

/** Characters as a reader sees them, not escaped. */
public record Chars(String text) implements Markup {}
