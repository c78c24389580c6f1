package org.dalil.article.translation;

/** It cannot be said of a translation that it is still right. */
public class TranslationRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Rule {
        NO_RIGHT,
        NOT_BEHIND,
        /** The original went on since it was looked at. */
        MOVED
    }

    private final Rule rule;

    TranslationRefused(Rule rule) {
        super(rule.name());
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
