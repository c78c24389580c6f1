package org.dalil.desk.effect;

/**
 * A verdict as a chip: its words may hold a number, which a state's cannot.
 *
 * @param look {@code plain}, {@code info}, {@code warn}, {@code good}, {@code bad}
 */
public record Judged(String words, String look) {}
