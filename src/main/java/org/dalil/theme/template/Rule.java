package org.dalil.theme.template;

import java.util.Locale;

/** What a theme must keep to. Most stop it from loading; the others are told by the linter. */
public enum Rule {
    MANIFEST(true),
    MISSING_FILE(true),
    NEW_PAGE(true),
    SETTING(true),
    SYNTAX(true),
    RAW_OUTPUT(true),
    UNKNOWN_HELPER(true),
    UNQUOTED_ATTRIBUTE(true),
    VALUE_IN_TAG(true),
    BLOCK_ACROSS_MARKUP(true),
    INLINE_STYLE(true),
    INLINE_HANDLER(true),
    INLINE_SCRIPT(true),
    FORBIDDEN_ATTRIBUTE(true),
    FORBIDDEN_ELEMENT(true),
    ADDRESS(true),
    THIRD_PARTY(true),
    PARTIAL_CIRCLE(true),
    STYLESHEET(true),
    CONTRAST(true),
    MESSAGE(true),
    MESSAGE_ARGUMENT(true),
    MESSAGE_MISSING(false),
    MESSAGE_UNKNOWN(false),
    MESSAGE_FORM(false),
    RENDERING(true);

    private final boolean refuses;

    Rule(boolean refuses) {
        this.refuses = refuses;
    }

    /** A theme that breaks it is not loaded. */
    public boolean refuses() {
        return refuses;
    }

    /** As it stands in messages and in docs/themes.md: {@code raw-output}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
