package org.dalil.text;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telephones, national and order numbers as people write them: in groups ({@code 555-123-4567}), or
 * short beside a word that says what they are ({@code order 104532}). A run of digits is read once,
 * as far as it goes, and judged as a whole, so that no part of a date, a version, an amount or a
 * range is taken for one.
 */
final class NumbersInGroups {
    private static final int FEWEST_DIGITS = 7;

    private static final String MARKS = "[\\u061C\\u200E\\u200F\\u2066-\\u2069]*+";
    private static final String SPACE = "[ \\u00A0\\u202F]";

    /** A space, a dash (Arabic has one more), or a dash between spaces. */
    private static final String GAP =
            MARKS + "(?:S?[-\\u2010-\\u2015\\u2212\\u0640]S?|S)".replace("S", SPACE) + MARKS;

    private static final String DATE =
            "(?:(?:DAY(?<GAP>[-./ ])DAY\\k<GAP>YEAR|YEAR[-./]DAY[-./]DAY)(?![0-9]))"
                    .replace("DAY", "[0-3]?[0-9]")
                    .replace("YEAR", "(?:1[345]|19|20)[0-9]{2}");

    /** Versions, addresses of machines, times, amounts; with Arabic's own point and comma. */
    private static final String POINTED = "[0-9]++(?:[.,:\\u066B\\u066C][0-9]++)++";

    private static final String TELEPHONE =
            "[0-9]{3}P[0-9]{3}P[0-9]{4}(?!P?[0-9])".replace("P", "[./\\u066B\\u066C]");

    private static final String NO_OTHER =
            "(?!" + DATE.replace("GAP", "next") + "|" + POINTED + ")";

    private static final Pattern RUN =
            Pattern.compile(
                    ("(?=[0-9(])(?:(?<telephone>%s)|%s|%s"
                         + "|(?<groups>(?:\\([0-9]{2,3}\\)%s?)?[0-9]++(?:%s%s[0-9]++)*+))")
                            .formatted(
                                    TELEPHONE,
                                    DATE.replace("GAP", "gap"),
                                    POINTED,
                                    SPACE,
                                    GAP,
                                    NO_OTHER));

    private NumbersInGroups() {}

    /** Tells where each begins and ends, in the text's order. */
    static void in(String text, BiConsumer<Integer, Integer> found) {
        var run = RUN.matcher(text).useTransparentBounds(true);
        for (var part : Crowds.of(text, NamedNumbers.FEWEST_DIGITS)) {
            in(text, run.region(part.start(), part.end()), found);
        }
    }

    private static void in(String text, Matcher run, BiConsumer<Integer, Integer> found) {
        while (run.find()) {
            var isOne = run.group("telephone") != null && !isPartOfACode(text, run.start());
            var isNumber =
                    run.group("groups") != null
                            && isPersonal(text, run.start("groups"), run.end("groups"));
            if ((isOne || isNumber) && !goesOn(text, run.end())) {
                found.accept(run.start(), run.end());
            }
        }
    }

    private static boolean isPersonal(String text, int start, int end) {
        var digits = text.substring(start, end).chars().filter(Character::isDigit).count();
        if (digits >= NamedNumbers.FEWEST_DIGITS && NamedNumbers.isNamed(text, start)) {
            return true;
        }
        return digits >= FEWEST_DIGITS
                && !isPartOfACode(text, start)
                && !NamedNumbers.isMoney(text, start, end)
                && new Groups(text.substring(start, end)).arePersonal();
    }

    /** {@code CVE-2024-12345}, {@code x86_64}. */
    private static boolean isPartOfACode(String text, int start) {
        if (start == 0) {
            return false;
        }
        var before = text.charAt(start - 1);
        return isOfAWord(before) || before == '-' && start > 1 && isOfAWord(text.charAt(start - 2));
    }

    private static boolean goesOn(String text, int end) {
        return end < text.length() && isOfAWord(text.charAt(end));
    }

    private static boolean isOfAWord(char letter) {
        return letter == '_' || Character.isLetterOrDigit(letter);
    }
}
