package org.dalil.search;

/** A piece of plain text; marked pieces are whole words. Text follows text without a gap. */
public record Fragment(String text, boolean marked) {}
