package org.dalil.search.query;

/** What characters are to somebody who reads for signs. */
final class Letters {
    private Letters() {}

    /** A letter or digit of any script. */
    static boolean isOne(String text, int at) {
        return Character.isLetterOrDigit(text.codePointAt(at));
    }

    static boolean has(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static boolean isBlank(String text, int at) {
        var letter = text.charAt(at);
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.isISOControl(letter);
    }

    /** Turns the direction of what stands around it, or joins it; nobody sees it. */
    static boolean isUnseen(String text, int at) {
        return Character.getType(text.charAt(at)) == Character.FORMAT;
    }

    static int skipUnseen(String text, int from) {
        var at = from;
        while (at < text.length() && isUnseen(text, at)) {
            at++;
        }
        return at;
    }

    static String seen(String text) {
        var seen = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            if (!isUnseen(text, at)) {
                seen.append(text.charAt(at));
            }
        }
        return seen.toString();
    }

    /** Without what only ends a clause behind a word; C++ and C# keep their signs. */
    static String untrailed(String word) {
        var end = word.length();
        while (end > 0 && isTrail(word.codePointBefore(end))) {
            end -= Character.charCount(word.codePointBefore(end));
        }
        return word.substring(0, end);
    }

    private static boolean isTrail(int point) {
        return !Character.isLetterOrDigit(point)
                && point != '+'
                && point != '#'
                && Character.getType(point) != Character.NON_SPACING_MARK;
    }

    /** Blank where a sign could stand: read again it has none. */
    static String signless(String text) {
        var signless = new StringBuilder(text);
        var first = true;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (first && (letter == '+' || letter == '-' || Quotes.isOne(letter))) {
                signless.setCharAt(at, ' ');
            } else {
                first = isBlank(text, at) || first && isUnseen(text, at);
            }
        }
        return signless.toString();
    }

    /** How many words stand apart. */
    static int words(String text) {
        var words = 0;
        var within = false;
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (isBlank(text, at)) {
                within = false;
            } else if (!within && isOne(text, at)) {
                within = true;
                words++;
            }
        }
        return words;
    }
}
