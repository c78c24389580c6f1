package org.dalil.desk.check;

import java.util.Locale;

/** What the checker looks at. */
public enum CheckKind {
    /** A report lacks one of its sections. */
    SECTION,
    SUMMARY,
    /** A picture without a description. */
    IMAGE,
    /** A link that leads to no article. */
    NOWHERE,
    /** A link to an archived article. */
    ARCHIVED,
    /** A link that fewer may open than the text. */
    NARROWER,
    /** A link to a heading that is not there. */
    HEADING,
    /** A link to another site that was asked, and is there no more. */
    GONE;

    /** The key of what is said of it. */
    String message() {
        return "desk.check." + code();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
