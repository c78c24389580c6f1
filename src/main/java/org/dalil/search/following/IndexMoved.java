package org.dalil.search.following;

/** Readers of this node's index now see what the change clock says at this position. */
public record IndexMoved(long position) {}
