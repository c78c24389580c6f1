package org.dalil.markdown.tree;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A heading as it is compared: without regard to case, harakat, the forms of hamza, alef, teh
 * marbuta and yeh, spaces and what stands at its end. Two people type one Arabic heading in several
 * ways.
 */
public record Folded(String text) {
    private static final Pattern UNWRITTEN =
            Pattern.compile("[\\u0640\\u064B-\\u065F\\u0670\\p{Cf}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern END = Pattern.compile("[\\s:.?!\\u061F\\u061B]+$");

    public static Folded of(String heading) {
        var normal = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var letters = new StringBuilder();
        UNWRITTEN
                .matcher(normal)
                .replaceAll("")
                .chars()
                .forEach(c -> letters.append(folded((char) c)));
        var spaced = SPACES.matcher(letters).replaceAll(" ").strip();
        return new Folded(END.matcher(spaced).replaceAll(""));
    }

    private static char folded(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ؤ' -> 'و';
            case 'ئ', 'ى', 'ی' -> 'ي';
            case 'ة' -> 'ه';
            case 'ک' -> 'ك';
            default -> c;
        };
    }
}
