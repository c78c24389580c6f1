package org.dalil.account.token;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a program may do with its token. Each is one right, so that none is given unasked. */
public enum Scope {
    /** Read the standing of cases. */
    CASES_READ,
    /** Bring cases in, and say how they ended. */
    CASES_WRITE;

    /** As it is written: {@code cases:read}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    public static Optional<Scope> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
