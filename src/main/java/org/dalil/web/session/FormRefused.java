package org.dalil.web.session;

/**
 * A form, or a filter in an address, that no page of ours sends: it is taken neither in part nor as
 * something else. Nothing was done; what was typed goes back to who typed it.
 */
public class FormRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    public enum Rule {
        /** A field says what is none of its choices. */
        UNKNOWN_VALUE,
        TOO_MANY_FIELDS
    }

    private final Rule rule;
    private final String field;
    private final String value;
    private final transient Form typed;

    private FormRefused(Rule rule, String field, String value, Form typed) {
        super("a form is refused: " + rule + " " + field);
        this.rule = rule;
        this.field = field;
        this.value = value;
        this.typed = typed;
    }

    static FormRefused unknown(String field, String value, Form typed) {
        return new FormRefused(Rule.UNKNOWN_VALUE, field, value, typed);
    }

    /** The same of an address. */
    public static FormRefused unknown(String parameter, String value) {
        return unknown(parameter, value, Form.EMPTY);
    }

    /**
     * @param typed what was read until then
     */
    public static FormRefused tooManyFields(Form typed) {
        return new FormRefused(Rule.TOO_MANY_FIELDS, "", "", typed);
    }

    public Rule rule() {
        return rule;
    }

    /** As the form names it; empty where it is no one field. */
    public String field() {
        return field;
    }

    /** What it says, as much of it as a sentence takes. */
    public String value() {
        var plain = value.replaceAll("\\p{Cc}", "");
        return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
    }

    public Form typed() {
        return typed;
    }
}
