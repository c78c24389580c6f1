package org.dalil.search.golden;

/** A golden query breaks a rule; the first part of the rule's name is the field. */
public class GoldenRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Rule {
        QUERY_MISSING,
        QUERY_LONG,
        QUERY_HIDDEN,
        QUERY_WORDLESS,
        QUERY_KNOWN,
        LANGUAGE_UNKNOWN,
        READER_UNKNOWN,
        ARTICLE_MISSING,
        /** Those who ask can open no such article. */
        ARTICLE_UNKNOWN,
        TOO_MANY,
        NO_RIGHT
    }

    private final Rule rule;

    GoldenRefused(Rule rule) {
        super("golden query refused: " + rule);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
