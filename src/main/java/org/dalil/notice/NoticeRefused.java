package org.dalil.notice;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

/** A notice breaks a rule; says at which field. */
public class NoticeRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong; the first part of a name is the field. */
    public enum Rule {
        WORDS_MISSING,
        WORDS_TOO_LONG,
        WORDS_HIDDEN,
        ARTICLE_UNKNOWN,
        BEGINS_FAR,
        ENDS_MISSING,
        ENDS_BEFORE,
        ENDS_PAST,
        ENDS_FAR,
        TOO_MANY,
        NO_RIGHT
    }

    private final Rule rule;
    private final transient @Nullable Language language;

    NoticeRefused(Rule rule) {
        this(rule, null);
    }

    NoticeRefused(Rule rule, @Nullable Language language) {
        super("notice refused: " + rule);
        this.rule = rule;
        this.language = language;
    }

    public Rule rule() {
        return rule;
    }

    /** Of the words; null for other rules. */
    public @Nullable Language language() {
        return language;
    }
}
