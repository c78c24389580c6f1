package org.dalil.insight.attempt;

/** How an attempt ended. Exactly one of these; kept by name. */
public enum Outcome {
    CASE,
    HELPED,
    UNHELPFUL,
    /** Apparently answered: never added to {@link #HELPED}, and never a target. */
    READ,
    NO_MATCH,
    NO_CLICK,
    /** An excerpt in the list of hits may have answered. */
    UNCLEAR;

    public boolean failed() {
        return switch (this) {
            case CASE, UNHELPFUL, NO_MATCH, NO_CLICK -> true;
            case HELPED, READ, UNCLEAR -> false;
        };
    }
}
