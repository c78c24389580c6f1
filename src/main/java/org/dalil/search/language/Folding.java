package org.dalil.search.language;

import java.text.Normalizer;
import java.util.Locale;

/** What every language does to a word first, so that one word is not written in several ways. */
final class Folding {
    private Folding() {}

    /**
     * Compatibility forms, case, accents, vowel signs, invisible marks; every script's digits as
     * 0-9.
     */
    static String fold(String word) {
        var plain = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKC);
        var lower = plain.toLowerCase(Locale.ROOT);
        return isAscii(lower) ? lower : unmarked(lower);
    }

    private static String unmarked(String word) {
        var parts = Normalizer.normalize(word, Normalizer.Form.NFD);
        var folded = new StringBuilder(parts.length());
        parts.codePoints()
                .filter(point -> Kind.of(point) != Kind.MARK && point != '\u0640')
                .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
                .forEach(folded::appendCodePoint);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static boolean isAscii(String word) {
        for (var at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
