package org.dalil.desk.frame;

/**
 * A state, in a word.
 *
 * @param label the key of its message
 * @param look {@code plain}, {@code info}, {@code warn}, {@code good}, {@code bad}
 */
public record Chip(String label, String look) {}
