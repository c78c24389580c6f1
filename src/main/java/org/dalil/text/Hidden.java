package org.dalil.text;

import java.util.regex.Pattern;

/** Characters that nobody sees: where people type they are only ever hostile or broken. */
public final class Hidden {
    /** Control characters, and those that turn the direction of what stands around a line. */
    private static final Pattern IN_A_LINE =
            Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    /**
     * Unprintable, half a character, or turning the text around them over; marks of direction are
     * part of it.
     */
    private static final Pattern IN_A_TEXT =
            Pattern.compile(
                    "[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");

    private Hidden() {}

    /** Whether a line, such as a name, holds one. */
    public static boolean isIn(String line) {
        return IN_A_LINE.matcher(line).find();
    }

    /** A text without them and without blanks around it, its lines ended in one way. */
    public static String without(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return IN_A_TEXT.matcher(lines).replaceAll("").strip();
    }
}
