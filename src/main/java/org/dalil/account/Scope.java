package org.dalil.account;

import java.util.Locale;

/** What a program may do with its token. */
public enum Scope {
    /** Bring cases in, and say how they ended. */
    CASES;

    /** As an operator writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
