package org.dalil.search.language;

import java.lang.Character.UnicodeScript;

/** What a character is to a word. */
enum Kind {
    /** Ends a word. */
    NONE,
    /** Belongs to the word it follows: vowel signs, accents, zero-width and direction marks. */
    MARK,
    /** Stays between certain neighbours. */
    JOINER,
    DIGIT,
    LATIN,
    ARABIC,
    /** Written without spaces between words. */
    UNSPACED,
    OTHER;

    private static final Kind[] COMMON = new Kind[0x0700];

    static {
        for (var point = 0; point < COMMON.length; point++) {
            COMMON[point] = find(point);
        }
    }

    static Kind of(int point) {
        return point < COMMON.length ? COMMON[point] : find(point);
    }

    private static Kind find(int point) {
        return switch (point) {
            case '\'', '’', '_', '.', ',', '+', '#', '\u066B', '\u066C' -> JOINER;
            case '\u0640' -> ARABIC; // tatweel has no script of its own
            default -> byType(point);
        };
    }

    private static Kind byType(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT ->
                    MARK;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER ->
                    byScript(point);
            default -> NONE;
        };
    }

    private static Kind byScript(int point) {
        return switch (UnicodeScript.of(point)) {
            case ARABIC -> ARABIC;
            case LATIN, COMMON, INHERITED -> LATIN;
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> UNSPACED;
            default -> OTHER;
        };
    }
}
