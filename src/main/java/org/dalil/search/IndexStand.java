package org.dalil.search;

/** Of which base an index was made, and up to which position of that base's change clock. */
public record IndexStand(String baseId, long position) {}
