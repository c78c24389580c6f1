package org.dalil.desk.difference;

/**
 * A piece of a line.
 *
 * @param struck removed, and of letters that a line through them leaves readable
 */
public record DiffPiece(String text, boolean added, boolean removed, boolean struck) {}
