package org.dalil.markdown.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Groups of digits that are one number, as telephone and card numbers are written. Among letters
 * that run from right to left a browser would show the groups in the wrong order, so each such
 * number is isolated.
 */
final class Figures {
    private static final String GROUP = "\\(?\\p{Nd}{1,15}\\)?";
    private static final String BETWEEN = "[ \\u00A0\\u202F.-]";
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\p{Nd}+])(?:\\+%1$s(?:%2$s%1$s)*|%1$s(?:%2$s%1$s){2,})(?![\\p{L}\\p{Nd}])"
                            .formatted(GROUP, BETWEEN));

    private Figures() {}

    /** The same characters, each number of several groups in an element of its own. */
    static List<Markup> isolated(Chars chars) {
        var text = chars.text();
        var numbers = NUMBER.matcher(text);
        if (!numbers.find()) {
            return List.of(chars);
        }
        var parts = new ArrayList<Markup>();
        var end = 0;
        do {
            if (numbers.start() > end) {
                parts.add(new Chars(text.substring(end, numbers.start())));
            }
            parts.add(
                    new Element("bdi", Map.of("dir", "ltr"), List.of(new Chars(numbers.group()))));
            end = numbers.end();
        } while (numbers.find());
        if (end < text.length()) {
            parts.add(new Chars(text.substring(end)));
        }
        return parts;
    }
}
