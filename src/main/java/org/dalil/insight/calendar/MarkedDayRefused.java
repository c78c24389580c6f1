package org.dalil.insight.calendar;

/** Days cannot be marked like this; says at which field. */
public class MarkedDayRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong; the first part of a name is the field. */
    public enum Rule {
        FIRST_MISSING,
        FIRST_FAR,
        LAST_BEFORE,
        LAST_FAR,
        KIND_MISSING,
        NAME_MISSING,
        NAME_TOO_LONG,
        NAME_HIDDEN,
        TWICE,
        TOO_MANY,
        NO_RIGHT
    }

    private final Rule rule;

    MarkedDayRefused(Rule rule) {
        super("marked day refused: " + rule);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
