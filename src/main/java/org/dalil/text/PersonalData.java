package org.dalil.text;

import org.dalil.text.Redaction.Kind;
import org.dalil.text.Redaction.Stretch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks for personal data in one text, kind after kind. What was found is painted over in a copy of
 * the same length, so that no later pattern finds a part of it again. An editor asks while somebody
 * types: each pattern first looks ahead for what is rare in a text, a digit above all, and only
 * then at what stands before it.
 */
final class PersonalData {
    /**
     * Digits of other scripts are written as these first. What a hostile text may cost is bounded
     * by its length alone: no pattern backtracks.
     */
    private static final String D = "[0-9]";

    private static final String X = "(?:[A-Za-z]|" + D + ")";

    /** Between the digits of a number that people write in groups, marks of direction included. */
    private static final String GAP = "[ \\u00A0\\-.\\u200E\\u200F\\u2066-\\u2069]";

    private static final String NOT_INSIDE = "(?<![\\p{L}\\p{N}_])";
    private static final String NOT_LONGER = "(?![\\p{L}\\p{N}_])";

    private static final String AT_DIGIT = "(?=" + D + ")";

    /** {@code 03.05.2026} begins as a telephone does. */
    private static final String NO_DATE = "(?!" + D + "{2}[-.]" + D + "{2}[-.]" + D + "{4})";

    private static final Pattern EMAIL =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}+@"
                            + "[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+){1,5}+");

    /** ISO 13616: two letters, two digits, a bank, then groups that have a digit each. */
    private static final Pattern IBAN =
            Pattern.compile(
                    "(?=[A-Za-z]{2}"
                            + D
                            + ")"
                            + NOT_INSIDE
                            + "[A-Za-z]{2}"
                            + D
                            + "{2}"
                            + GAP
                            + "?"
                            + X
                            + "{4}(?:"
                            + GAP
                            + "?(?=[A-Za-z]{0,3}"
                            + D
                            + ")"
                            + X
                            + "{4}){1,6}(?:"
                            + GAP
                            + "?(?=[A-Za-z]{0,2}"
                            + D
                            + ")"
                            + X
                            + "{1,3})?"
                            + NOT_LONGER);

    /** ISO 7812: 13 to 19 digits, the last one a checksum. */
    private static final Pattern CARD =
            Pattern.compile(
                    AT_DIGIT + NOT_INSIDE + D + "(?:" + GAP + "?" + D + "){12,18}" + NOT_LONGER);

    /** With + or 00 before the country (E.164: 15 digits at most), or with the 0 of an area. */
    private static final Pattern PHONE =
            Pattern.compile(
                    "(?=\\+|"
                            + D
                            + ")"
                            + NOT_INSIDE
                            + NO_DATE
                            + "(?:\\+"
                            + GAP
                            + "?|(?=0))\\(?"
                            + D
                            + "(?:"
                            + GAP
                            + "?[()]?"
                            + GAP
                            + "?"
                            + D
                            + "){8,14}"
                            + NOT_LONGER);

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?=[A-Za-z]{0,4}[-#]?"
                            + D
                            + "{7})"
                            + NOT_INSIDE
                            + "(?![Kk][Bb])(?:[A-Za-z]{1,4}[-#]?)?"
                            + D
                            + "{7,}+"
                            + NOT_LONGER);

    private static final int FEWEST_DIGITS_OF_IBAN = 8;

    /** Parts of names that are words of their own. */
    private static final Set<String> NO_NAMES =
            Set.of(
                    "bin", "ibn", "bint", "abu", "abd", "van", "von", "der", "the", "and", "mrs",
                    "miss", "بن", "ابن", "بنت", "ابو", "أبو", "عبد", "آل", "ال", "السيد", "السيدة");

    private static final int SHORTEST_PART = 3;

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
            kind.placeholders().forEach(each -> search.paint(quoted(each), kind, true));
        }
        if (text.indexOf('@') >= 0) {
            search.paint(EMAIL, Kind.EMAIL, false);
        }
        names(names).forEach(each -> search.paint(each, Kind.NAME, false));
        search.copy = latinDigits(search.copy);
        search.paint(IBAN, Kind.IBAN, false);
        search.paint(CARD, Kind.CARD, false);
        search.paint(PHONE, Kind.PHONE, false);
        search.paint(NUMBER, Kind.NUMBER, false);
        search.found.sort(Comparator.comparingInt(Stretch::start));
        return List.copyOf(search.found);
    }

    private void paint(Pattern pattern, Kind kind, boolean isReplaced) {
        var match = pattern.matcher(copy);
        if (!match.find()) {
            return;
        }
        var painted = new StringBuilder(copy);
        do {
            if (isReplaced || is(kind, match.group())) {
                found.add(new Stretch(kind, isReplaced, match.start(), match.end()));
                for (var at = match.start(); at < match.end(); at++) {
                    painted.setCharAt(at, PAINT);
                }
            }
        } while (match.find());
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

    /** Whole names first, then their parts, the longest first. */
    private static List<Pattern> names(Collection<String> names) {
        var all = new ArrayList<String>();
        for (var name : names) {
            var parts = List.of(name.strip().split("[\\s,،]+"));
            if (parts.size() > 1) {
                all.add(name.strip());
            }
            parts.stream()
                    .filter(part -> part.length() >= SHORTEST_PART)
                    .filter(part -> !NO_NAMES.contains(part.toLowerCase(java.util.Locale.ROOT)))
                    .forEach(all::add);
        }
        return all.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(PersonalData::name)
                .toList();
    }

    /** In any case and spelling of alef, ya and ta; «و» and «ل» are written joined to a name. */
    private static Pattern name(String name) {
        var written =
                new StringBuilder("(?=[وفبل]?")
                        .append(spellings(name.codePointAt(0)))
                        .append(")(?<![\\p{L}\\p{N}])(?:(?<=^|[^\\p{L}])[وفبل])?");
        name.codePoints().mapToObj(PersonalData::spellings).forEach(written::append);
        return Pattern.compile(
                written.append("(?:'s|’s)?(?![\\p{L}\\p{N}])").toString(),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String spellings(int letter) {
        return switch (letter) {
            case 'ا', 'أ', 'إ', 'آ' -> "[اأإآ]";
            case 'ة', 'ه' -> "[ةه]";
            case 'ى', 'ي' -> "[ىي]";
            case ' ' -> "\\s+";
            default -> Pattern.quote(Character.toString(letter));
        };
    }
}
