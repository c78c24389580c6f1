package org.dalil.task;

/** Why there is something to do. */
public enum TaskKind {
    /** Somebody of the staff says that something is wrong with it. */
    FLAG,
    /** Readers wrote why it did not help them. */
    COMMENT,
    /** Customers ask for something that nothing is written about. */
    WRITE,
    /** It is read, and does not help. */
    IMPROVE,
    /** Customers have another word for it than the article. */
    SYNONYM,
    /** It is found, and nobody opens it. */
    RETITLE,
    /** It is written in another language only. */
    TRANSLATE,
    /** It is written, and waits, or is for others. */
    PUBLISH
}
