package org.dalil.insight.event;

import org.dalil.text.Hidden;
import org.dalil.text.Language;
import org.dalil.text.Redaction;

import java.util.regex.Pattern;

/** What was searched for, without personal data. */
public record SearchWords(String text, Language language) {
    private static final int LONGEST = 200;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** Of what somebody typed: redacted before it is cut, so that no half of a number is left. */
    public static SearchWords of(String typed, Language language) {
        var line = BLANKS.matcher(Hidden.without(typed)).replaceAll(" ").strip();
        return new SearchWords(cut(Redaction.of(line, language)), language);
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        var end = words.lastIndexOf(' ', LONGEST);
        return end > 0 ? words.substring(0, end) : words.substring(0, whole(words));
    }

    /** Not within a letter of two characters. */
    private static int whole(String words) {
        return Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
