package org.dalil.article.revision;

/** A field of a text breaks a rule; the message names both. */
public class TextRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String field;

    TextRefused(String field, String rule) {
        super(field + " " + rule);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
