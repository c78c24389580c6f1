package org.dalil.article.arrangement;

/** Nothing is done to any article: by which rule. */
public class ArrangementRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Rule {
        NO_RIGHT,
        NOTHING_CHOSEN,
        TOO_MANY,
        OWNER_UNKNOWN,
        CATEGORY_UNKNOWN,
        TAG_EMPTY,
        TAG_LONG,
        TAG_CHARACTERS,
        REASON_EMPTY,
        REASON_LONG
    }

    private final Rule rule;

    public ArrangementRefused(Rule rule) {
        super(rule.name());
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
