package org.dalil.search.words;

import org.jspecify.annotations.Nullable;

/** A synonym breaks a rule; says at which side, and by which of its expressions. */
public class SynonymRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Rule {
        LANGUAGE_UNKNOWN,
        MISSING,
        HIDDEN,
        /** It has a sign that means something in a file of synonyms. */
        SIGN,
        TOO_LONG,
        TOO_MANY_WORDS,
        TOO_MANY_EXPRESSIONS,
        NO_WORD,
        ONLY_LIGHT,
        ITSELF,
        /** Another synonym says so already. */
        KNOWN,
        /** Others lead back from what is found to what is typed. */
        CIRCLE,
        TOO_MANY,
        NO_RIGHT
    }

    public enum Side {
        TYPED,
        FOUND,
        WHOLE
    }

    private final Rule rule;
    private final Side side;
    private final String expression;
    private final transient @Nullable Synonym other;

    SynonymRefused(Rule rule, Side side, String expression, @Nullable Synonym other) {
        super("synonym refused: " + rule);
        this.rule = rule;
        this.side = side;
        this.expression = expression;
        this.other = other;
    }

    static SynonymRefused whole(Rule rule) {
        return new SynonymRefused(rule, Side.WHOLE, "", null);
    }

    public Rule rule() {
        return rule;
    }

    public Side side() {
        return side;
    }

    /** Which one; empty where the rule is of all. */
    public String expression() {
        return expression;
    }

    /** The one that is in its way; null where none is. */
    public @Nullable Synonym other() {
        return other;
    }
}
