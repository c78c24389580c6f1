package org.dalil.account;

import java.util.Arrays;
import java.util.List;

/**
 * Whom a text is for, and equally who is asking; narrowest first. Four values in storage; until
 * readers can sign in, people are either staff ({@link #INTERNAL}) or everyone ({@link #PUBLIC}).
 */
public enum Audience {
    INTERNAL,
    PARTNER,
    CUSTOMER,
    PUBLIC;

    /** Whether a text for this audience may be shown to {@code reader}. */
    public boolean admits(Audience reader) {
        return reader.ordinal() <= ordinal();
    }

    /** The audiences whose texts this reader may see. */
    public List<Audience> readable() {
        return Arrays.stream(values()).filter(audience -> audience.admits(this)).toList();
    }

    public static Audience narrower(Audience one, Audience other) {
        return one.ordinal() <= other.ordinal() ? one : other;
    }

    public static Audience wider(Audience one, Audience other) {
        return one.ordinal() >= other.ordinal() ? one : other;
    }
}
