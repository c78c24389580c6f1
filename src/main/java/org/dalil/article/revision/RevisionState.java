package org.dalil.article.revision;

/** Where a revision stands on its way; the text itself never changes. */
public enum RevisionState {
    IN_REVIEW,
    RETURNED,
    SCHEDULED,
    PUBLISHED,
    SUPERSEDED,
    WITHDRAWN
}
