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
        var lower = composed(word);
        return isAscii(lower)
                ? lower
                : Normalizer.normalize(
                        unmarked(Normalizer.normalize(lower, Normalizer.Form.NFD)),
                        Normalizer.Form.NFC);
    }

    /** The same, but a letter with a mark that Unicode has as one letter stays: ؤ is no و. */
    static String foldKeepingLetters(String word) {
        var lower = composed(word);
        return isAscii(lower) ? lower : unmarked(lower);
    }

    private static String composed(String word) {
        var plain = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKC);
        return plain.toLowerCase(Locale.ROOT);
    }

    private static String unmarked(String word) {
        var folded = new StringBuilder(word.length());
        word.codePoints()
                .filter(point -> Kind.of(point) != Kind.MARK && point != '\u0640')
                .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
                .forEach(folded::appendCodePoint);
        return folded.toString();
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
