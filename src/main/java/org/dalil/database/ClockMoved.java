package org.dalil.database;

/**
 * Published after commit, on the node that committed: a nudge to read what came after, not truth.
 */
public record ClockMoved(long position) {}
