package org.dalil.insight.topic.found;

import java.util.Locale;

/** Letters that people write one for the other, as one: here as in the questions to the base. */
final class Letters {
    static final String WRITTEN = "أإآٱىة";
    static final String ALIKE = "اااايه";

    private Letters() {}

    static String folded(String words) {
        var folded = new StringBuilder(words.toLowerCase(Locale.ROOT));
        for (var at = 0; at < folded.length(); at++) {
            var letter = WRITTEN.indexOf(folded.charAt(at));
            if (letter >= 0) {
                folded.setCharAt(at, ALIKE.charAt(letter));
            }
        }
        return folded.toString();
    }
}
