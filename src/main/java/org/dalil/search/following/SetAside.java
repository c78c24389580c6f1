package org.dalil.search.following;

/** An article that is not found because it could not be indexed, and why. */
public record SetAside(long article, String reason) {}
