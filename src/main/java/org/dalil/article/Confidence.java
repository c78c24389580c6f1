package org.dalil.article;

/** How sure we are of an article (KCS); it follows events, nobody sets it at will. */
public enum Confidence {
    WORK_IN_PROGRESS,
    NOT_VALIDATED,
    VALIDATED,
    ARCHIVED
}
