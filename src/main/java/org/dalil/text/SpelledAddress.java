package org.dalil.text;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * An e-mail address as it is written against machines or by a telephone's keyboard: {@code
 * sara(at)example.com}, {@code sara @ example.com}, {@code sara @gmail.com}; and as an address of a
 * page holds one. {@code @home} and {@code @org.junit.Test} are none.
 */
final class SpelledAddress {
    private static final String NAME = "(?<![\\p{L}\\p{N}._+-])[\\p{L}\\p{N}._+-]{1,64}+";

    private static final String OPEN = " ?[(\\[{<] ?";
    private static final String CLOSE = " ?[)\\]}>] ?";

    private static final String SIGN = OPEN + "(?:at|@|آت|ات)" + CLOSE + "|%40| ?@ ";

    private static final String DOT = "(?:\\.|" + OPEN + "(?:dot|\\.|نقطة)" + CLOSE + "| dot )";

    private static final String LABEL = "[\\p{L}\\p{N}-]{1,63}+";

    private static final String POST =
            "(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|proton|protonmail|gmx|mail)";

    /** What stands in each behind a blank that may be there, and the letters it begins with. */
    private static final Pattern AT =
            Pattern.compile(
                    "[(\\[{<] ?(?:at|@|آت|ات)" + CLOSE + "|%40|@(?= )|(?<= )@",
                    Pattern.CASE_INSENSITIVE);

    private static final String BEGINNINGS = "([{<%@";

    static final Pattern PATTERN =
            Pattern.compile(
                    NAME
                            + "(?:(?:"
                            + SIGN
                            + ")"
                            + LABEL
                            + "(?:"
                            + DOT
                            + "(?=\\p{L}{2})"
                            + LABEL
                            + "){1,5}+| @"
                            + POST
                            + "(?:\\.\\p{L}{2,10}+){1,2}+)",
                    Pattern.CASE_INSENSITIVE);

    private SpelledAddress() {}

    /** Whether one may stand around this place of the text; most letters cost a look alone. */
    static IntPredicate signs(String text) {
        var sign = AT.matcher(text).useTransparentBounds(true);
        return at ->
                BEGINNINGS.indexOf(text.charAt(at)) >= 0
                        && sign.region(at, text.length()).lookingAt();
    }
}
