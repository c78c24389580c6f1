package org.dalil.text;

import java.util.Arrays;
import java.util.Optional;

/**
 * A text as it looks to who reads it: without what nobody sees, in Latin digits, in letters of one
 * width, with blanks of one kind.
 *
 * @param places where each of its characters stands in the text, in its order
 */
record Plain(String text, int[] places) {
    /** From full width to the letters of ASCII. */
    private static final int WIDE = 0xFEE0;

    /** What is no sign of format and yet unseen: joiners, fillers, variants of a letter. */
    private static final String FILLERS = "\u034F\u115F\u1160\u17B4\u17B5\u3164";

    /** Nothing where it looks as it is written, Arabic digits apart. */
    static Optional<Plain> of(String text) {
        return text.codePoints().anyMatch(Plain::isOtherThanItLooks)
                ? Optional.of(read(text))
                : Optional.empty();
    }

    /** Where a part of it begins in the text. */
    int start(int at) {
        return places[at];
    }

    /** Where it ends: behind its last letter. */
    int end(int at, String written) {
        return written.offsetByCodePoints(places[at - 1], 1);
    }

    private static Plain read(String text) {
        var plain = new StringBuilder(text.length());
        var places = new int[text.length()];
        for (var at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            var letter = text.codePointAt(at);
            if (!isUnseen(letter)) {
                var from = plain.length();
                plain.appendCodePoint(seen(letter));
                Arrays.fill(places, from, plain.length(), at);
            }
        }
        return new Plain(plain.toString(), places);
    }

    private static boolean isOtherThanItLooks(int letter) {
        return letter > 0x7F
                && !isArabicDigit(letter)
                && (isUnseen(letter) || seen(letter) != letter);
    }

    private static boolean isArabicDigit(int letter) {
        return letter >= '\u0660' && letter <= '\u0669' || letter >= '\u06F0' && letter <= '\u06F9';
    }

    /** Soft hyphens, joiners, marks of direction, blanks without width; tags and fillers. */
    private static boolean isUnseen(int letter) {
        return letter > 0x7F
                && (Character.getType(letter) == Character.FORMAT
                        || letter >= '\uFE00' && letter <= '\uFE0F'
                        || FILLERS.indexOf(letter) >= 0);
    }

    private static int seen(int letter) {
        if (Character.isDigit(letter)) {
            return '0' + Character.digit(letter, 10);
        }
        if (letter >= '\uFF01' && letter <= '\uFF5E') {
            return letter - WIDE;
        }
        return Character.getType(letter) == Character.SPACE_SEPARATOR ? ' ' : letter;
    }
}
