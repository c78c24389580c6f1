package org.dalil.article.category;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

/** A change of the tree breaks a rule. */
public class CategoryRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Rule {
        NAME_MISSING,
        NAME_TOO_LONG,
        NAME_HIDDEN,
        /** A sibling has it in this language. */
        NAME_TAKEN,
        DESCRIPTION_TOO_LONG,
        DESCRIPTION_HIDDEN,
        PARENT_UNKNOWN,
        /** It would stand below itself. */
        PARENT_CIRCLE,
        PARENT_TOO_DEEP,
        NOT_EMPTY,
        TOO_MANY,
        NO_RIGHT
    }

    private final Rule rule;
    private final transient @Nullable Language language;

    CategoryRefused(Rule rule) {
        this(rule, null);
    }

    CategoryRefused(Rule rule, @Nullable Language language) {
        super("category refused: " + rule);
        this.rule = rule;
        this.language = language;
    }

    public Rule rule() {
        return rule;
    }

    /** Of a name or description; null for other rules. */
    public @Nullable Language language() {
        return language;
    }
}
