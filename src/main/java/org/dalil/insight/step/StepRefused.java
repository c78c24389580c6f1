package org.dalil.insight.step;

/** A step cannot be begun like this; the first part of the rule's name is the field. */
public class StepRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Rule {
        ARTICLE_MISSING,
        /** There is none with this number, or not any more. */
        ARTICLE_UNKNOWN,
        /** Whoever it is given to may not do it. */
        ASSIGNEE_UNFIT,
        DUE_PAST,
        DUE_FAR,
        NO_RIGHT
    }

    private final Rule rule;

    StepRefused(Rule rule) {
        super("step refused: " + rule);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
