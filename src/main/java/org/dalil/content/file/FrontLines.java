package org.dalil.content.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A front matter as lines, cut at its top-level keys, so that what is not ours is kept as it was
 * written.
 *
 * @param preamble what stands before the first key: comments
 */
record FrontLines(String preamble, List<Entry> entries) {
    private static final Pattern START =
            Pattern.compile("^(?=[\\p{L}_\"'][^:\\n]*:(?:\\s|$))", Pattern.MULTILINE);

    /** A key with its value and all lines up to the next key. */
    record Entry(String key, String lines) {
        private static Entry of(String lines) {
            var key = lines.substring(0, lines.indexOf(':')).strip();
            var quoted = key.length() > 1 && key.charAt(0) == key.charAt(key.length() - 1);
            return new Entry(
                    quoted && "\"'".indexOf(key.charAt(0)) >= 0
                            ? key.substring(1, key.length() - 1)
                            : key,
                    lines);
        }
    }

    /** Line ends become those of Unix. */
    static FrontLines of(String yaml) {
        var text = yaml.replace("\r\n", "\n").replace('\r', '\n');
        var ended = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
        var preamble = "";
        var entries = new ArrayList<Entry>();
        for (var part : START.split(ended)) {
            if (START.matcher(part).lookingAt()) {
                entries.add(Entry.of(part));
            } else {
                preamble += part;
            }
        }
        return new FrontLines(preamble, List.copyOf(entries));
    }

    List<String> keys() {
        return entries.stream().map(Entry::key).toList();
    }

    /** The preamble as far as it is for people. */
    String comments() {
        return preamble.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** The line of the file on which a key stands, or this word within {@code dalil:}. */
    int lineOf(String key) {
        var line = 2 + lines(preamble);
        for (var entry : entries) {
            if (entry.key().equals(key)) {
                return line;
            }
            line += lines(entry.lines());
        }
        return 1;
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
