package org.dalil.cases;

/** What an article is to a case; only {@link #RESOLVED_BY} counts as reuse. */
public enum LinkKind {
    RESOLVED_BY(Outcome.RESOLVED_BY),
    CREATED_FROM(Outcome.CREATED_FROM),
    RELATED(Outcome.RELATED);

    private final Outcome outcome;

    LinkKind(Outcome outcome) {
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }
}
