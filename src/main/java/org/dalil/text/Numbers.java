package org.dalil.text;

import java.util.regex.Pattern;

/**
 * Numbers that people have, in Latin digits. Each pattern first looks ahead for what is rare in a
 * text, a digit above all, and only then at what stands before it. {@link Crowds} knows how far
 * apart their digits may stand: who changes the one changes the other.
 */
final class Numbers {
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

    private static final String NOT_A_VERSION = "(?<!" + D + "\\.)";

    /** {@code 03.05.2026} begins as a telephone does. */
    private static final String NO_DATE = "(?!" + D + "{2}[-.]" + D + "{2}[-.]" + D + "{4})";

    /** ISO 13616: two letters, two digits, a bank, then groups that have a digit each. */
    static final Pattern IBAN =
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

    /** ISO 7812: 13 to 19 digits, the last one a checksum; in fours whatever stands between. */
    static final Pattern CARD =
            Pattern.compile(
                    AT_DIGIT
                            + NOT_INSIDE
                            + "(?:"
                            + D
                            + "(?:"
                            + GAP
                            + "?"
                            + D
                            + "){12,18}|"
                            + D
                            + "{4}(?:[/,_|*\u00B7\u2022\u066C]"
                            + D
                            + "{4}){3})"
                            + NOT_LONGER);

    /** With + or 00 before the country (E.164: 15 digits at most), or with the 0 of an area. */
    static final Pattern PHONE =
            Pattern.compile(
                    "(?=\\+|"
                            + D
                            + ")"
                            + NOT_INSIDE
                            + NOT_A_VERSION
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

    static final Pattern NUMBER =
            Pattern.compile(
                    "(?=[A-Za-z]{0,4}[-#]?"
                            + D
                            + "{7})"
                            + NOT_INSIDE
                            + "(?![Kk][Bb])(?:[A-Za-z]{1,4}[-#]?)?"
                            + D
                            + "{7,}+"
                            + NOT_LONGER);

    private Numbers() {}
}
