package org.dalil.article.difference;

/** A piece of two texts beside each other: in both, only in the later, only in the earlier. */
public record Passage(Kind kind, String text) {

    /** In which of the two it is. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }
}
