package org.dalil.text;

import org.dalil.text.Redaction.Kind;
import org.dalil.text.Redaction.Stretch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Looks for personal data in one text, kind after kind. What was found is painted over in a copy of
 * the same length, so that no later pattern finds a part of it again. An editor asks while somebody
 * types: patterns look at the parts of a text in which they may find something, and at most of it
 * none does.
 */
final class PersonalData {
    /** What {@link #EMAIL} takes at most, where each letter were two characters, and a blank. */
    private static final int BEFORE_AT = 2 * 64 + 1;

    private static final int BEHIND_AT = 2 * 6 * 64;

    private static final Pattern EMAIL =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}+@"
                            + "[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+){1,5}+");

    private static final int FEWEST_DIGITS_OF_IBAN = 8;

    /** What no pattern finds, and no number or word goes on across. */
    private static final char PAINT = '[';

    private String copy;
    private final List<Stretch> found = new ArrayList<>();

    private PersonalData(String text) {
        this.copy = text;
    }

    /** Placeholders that stand in it already among them; in the text's own order. */
    static List<Stretch> in(String text, Collection<String> names) {
        var search = new PersonalData(text);
        for (var kind : Kind.values()) {
            kind.placeholders().stream()
                    .filter(text::contains)
                    .forEach(each -> search.paint(quoted(each), kind, true, search.whole()));
        }
        Plain.of(search.copy).ifPresent(search::seen);
        search.addresses();
        Names.in(text, names).forEach(each -> search.paint(each, Kind.NAME, false, search.whole()));
        search.numbers();
        search.found.sort(Comparator.comparingInt(Stretch::start));
        return List.copyOf(search.found);
    }

    /** What is written so that a program reads past it and people do not. */
    private void seen(Plain plain) {
        var read = new PersonalData(plain.text());
        read.addresses();
        read.numbers();
        var painted = new StringBuilder(copy);
        for (var each : read.found) {
            var start = plain.start(each.start());
            var end = plain.end(each.end(), copy);
            found.add(new Stretch(each.kind(), false, start, end));
            paint(painted, start, end);
        }
        copy = painted.toString();
    }

    private void addresses() {
        paint(EMAIL, Kind.EMAIL, false, around(at -> copy.charAt(at) == '@'));
        paint(SpelledAddress.PATTERN, Kind.EMAIL, false, around(SpelledAddress.signs(copy)));
    }

    private List<Part> around(IntPredicate sign) {
        return Part.around(sign, BEFORE_AT, BEHIND_AT, copy);
    }

    private static void paint(StringBuilder text, int start, int end) {
        for (var at = start; at < end; at++) {
            text.setCharAt(at, PAINT);
        }
    }

    private void numbers() {
        copy = latinDigits(copy);
        var crowds = Crowds.of(copy, Crowds.OF_A_NUMBER);
        paint(Numbers.IBAN, Kind.IBAN, false, crowds);
        paint(Numbers.CARD, Kind.CARD, false, crowds);
        paint(Numbers.PHONE, Kind.PHONE, false, crowds);
        paint(Numbers.NUMBER, Kind.NUMBER, false, crowds);
        NumbersInGroups.in(
                copy, (from, to) -> found.add(new Stretch(Kind.NUMBER, false, from, to)));
    }

    private List<Part> whole() {
        return List.of(new Part(0, copy.length()));
    }

    private void paint(Pattern pattern, Kind kind, boolean isReplaced, List<Part> parts) {
        if (parts.isEmpty()) {
            return;
        }
        var match = pattern.matcher(copy).useTransparentBounds(true);
        var painted = new StringBuilder(copy);
        for (var part : parts) {
            match.region(part.start(), part.end());
            while (match.find()) {
                if (isReplaced || is(kind, match.group())) {
                    found.add(new Stretch(kind, isReplaced, match.start(), match.end()));
                    paint(painted, match.start(), match.end());
                }
            }
        }
        copy = painted.toString();
    }

    /** Of the same length: these digits are one character each. */
    private static String latinDigits(String text) {
        var latin = new StringBuilder(text);
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter >= '\u0660' && letter <= '\u0669') {
                latin.setCharAt(at, (char) ('0' + letter - '\u0660'));
            } else if (letter >= '\u06F0' && letter <= '\u06F9') {
                latin.setCharAt(at, (char) ('0' + letter - '\u06F0'));
            }
        }
        return latin.toString();
    }

    private static Pattern quoted(String text) {
        return Pattern.compile(text, Pattern.LITERAL);
    }

    private static boolean is(Kind kind, String text) {
        return switch (kind) {
            case IBAN -> digits(text).length() >= FEWEST_DIGITS_OF_IBAN;
            case CARD -> hasLuhnsSum(digits(text));
            case NAME, EMAIL, PHONE, NUMBER -> true;
        };
    }

    private static String digits(String text) {
        var digits = new StringBuilder();
        text.codePoints()
                .filter(Character::isDigit)
                .forEach(digit -> digits.append(Character.digit(digit, 10)));
        return digits.toString();
    }

    private static boolean hasLuhnsSum(String digits) {
        var sum = 0;
        for (var at = 0; at < digits.length(); at++) {
            var digit = digits.charAt(digits.length() - 1 - at) - '0';
            var weighed = at % 2 == 1 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
