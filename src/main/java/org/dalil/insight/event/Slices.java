package org.dalil.insight.event;

/** The visitors of a day in 64 parts, by the first letter of their key. */
public final class Slices {
    public static final int ALL = 64;

    private static final String LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private Slices() {}

    /** From 0 to 63. */
    public static int of(String visitor) {
        return Math.max(0, LETTERS.indexOf(visitor.charAt(0)));
    }
}
