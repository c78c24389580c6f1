package org.dalil.portal.page;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** How far somebody has come in saying whether an article helped. It stands in the address. */
public enum VoteState {
    ASKED,
    YES,
    /** And may say why. */
    NO,
    /** A no, and why. */
    SAID;

    /** Whoever writes something else there has not voted. */
    public static VoteState named(@Nullable String name) {
        return switch (name) {
            case "yes" -> YES;
            case "no" -> NO;
            case "said" -> SAID;
            case null, default -> ASKED;
        };
    }

    /** What is put behind an article's address. */
    public String query() {
        return this == ASKED ? "" : "?vote=" + name().toLowerCase(Locale.ROOT);
    }
}
