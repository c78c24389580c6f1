package org.dalil.cases;

/** How far a case is. */
public enum CaseState {
    OPEN,
    /** Closed, and nobody said yet how it was solved: put off, never forgotten. */
    OWING,
    CLOSED
}
