package org.dalil.search.language.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A query typed while the keyboard stood on the other language: the same keys, read on the usual
 * Arabic keyboard (101 keys) or on the American one.
 */
final class Keyboard {
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvnm,./`";
    private static final String ARABIC = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذ";

    /** With the shift key. */
    private static final String LATIN_SHIFTED = "YHN";

    private static final String ARABIC_SHIFTED = "إأآ";

    /** Two letters on one key, which may have been two keys. */
    private static final String LAM_ALEF = "لا";

    private static final Map<Character, Character> TO_ARABIC = new HashMap<>();
    private static final Map<Character, Character> TO_LATIN = new HashMap<>();

    static {
        put(LATIN, ARABIC);
        put(LATIN_SHIFTED, ARABIC_SHIFTED);
        TO_LATIN.put('إ', 'y');
        TO_LATIN.put('أ', 'h');
        TO_LATIN.put('آ', 'n');
    }

    private Keyboard() {}

    /** None where the query holds letters of both, or of neither. */
    static List<String> readings(String query) {
        var arabic = query.chars().anyMatch(Keyboard::isArabic);
        var latin = query.chars().anyMatch(Keyboard::isLatin);
        if (arabic == latin) {
            return List.of();
        }
        return latin
                ? List.of(toArabic(query))
                : List.of(toLatin(query, "b"), toLatin(query, "gh"));
    }

    private static String toArabic(String query) {
        var read = new StringBuilder(query.length());
        for (var at = 0; at < query.length(); at++) {
            var typed = query.charAt(at);
            var letter = TO_ARABIC.getOrDefault(typed, TO_ARABIC.get(Character.toLowerCase(typed)));
            if (typed == 'b' || typed == 'B') {
                read.append(LAM_ALEF);
            } else {
                read.append(letter == null ? typed : letter);
            }
        }
        return read.toString();
    }

    private static String toLatin(String query, String lamAlef) {
        var typed = query.replace(LAM_ALEF, lamAlef);
        var read = new StringBuilder(typed.length());
        for (var at = 0; at < typed.length(); at++) {
            read.append(TO_LATIN.getOrDefault(typed.charAt(at), typed.charAt(at)));
        }
        return read.toString();
    }

    private static void put(String latin, String arabic) {
        for (var at = 0; at < latin.length(); at++) {
            TO_ARABIC.put(latin.charAt(at), arabic.charAt(at));
            TO_LATIN.put(arabic.charAt(at), Character.toLowerCase(latin.charAt(at)));
        }
    }

    private static boolean isArabic(int letter) {
        return letter >= '\u0621' && letter <= '\u064A';
    }

    private static boolean isLatin(int letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }
}
