package org.dalil.search.language.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a lexicon. All that are wrong are told at once, for nobody starts ten times. */
final class Lines {
    /** Letters with their vowel signs; tatweel has no script of its own. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsArabic}\\p{Mn}\u0640&&[\\p{L}\\p{Mn}]]{2,40}");

    private static final Pattern BETWEEN = Pattern.compile("[\\s,،]+");

    private static final int MOST_TOLD = 20;

    private final List<Entry> entries = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    private Lines() {}

    /**
     * @param name of the text, for the message
     */
    static List<Entry> read(String name, String text) {
        var lines = new Lines();
        var number = 0;
        for (var line : text.lines().toList()) {
            lines.read(++number, line.replace("\uFEFF", "").strip());
        }
        if (!lines.wrong.isEmpty()) {
            var told = lines.wrong.stream().limit(MOST_TOLD).toList();
            throw new LexiconRefused(
                    "%s has %d wrong lines; a line is «word: what is written for it»%n%s"
                            .formatted(name, lines.wrong.size(), String.join("\n", told)));
        }
        return lines.entries;
    }

    private void read(int number, String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        var parts = line.split(":", -1);
        if (parts.length != 2) {
            wrong.add("line %d: has %d colons, not one".formatted(number, parts.length - 1));
            return;
        }
        var word = parts[0].strip();
        var written = Arrays.stream(BETWEEN.split(parts[1].strip())).toList();
        for (var each : written) {
            hold(number, each);
        }
        hold(number, word);
        entries.add(new Entry(word, written));
    }

    private void hold(int number, String word) {
        if (!WORD.matcher(word).matches()) {
            wrong.add(
                    "line %d: «%s» is not one Arabic word of 2 to 40 letters"
                            .formatted(number, word));
        }
    }
}
