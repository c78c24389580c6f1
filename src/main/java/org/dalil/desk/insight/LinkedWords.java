package org.dalil.desk.insight;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A message of which some numbers are links. Messages know nothing of elements: what is to be a
 * link stands between two characters that no text has, and is cut out of what was said.
 */
final class LinkedWords {
    private static final char BEGIN = '\uE000';
    private static final char END = '\uE001';

    /** Isolates that a message puts around an argument would stand around nothing. */
    private static final Pattern LINK =
            Pattern.compile(
                    "[\u2066-\u2068]?"
                            + BEGIN
                            + "([a-z])\u2069?([^"
                            + END
                            + "]*?)[\u2066-\u2068]?"
                            + END
                            + "\u2069?");

    private LinkedWords() {}

    /** The beginning of a link, as an argument; {@code name} is one letter. */
    static String begin(char name) {
        return "" + BEGIN + name;
    }

    static String end() {
        return "" + END;
    }

    static String linked(char name, String words) {
        return begin(name) + words + END;
    }

    /**
     * @param addresses by the names of the links; one that is missing is words
     */
    static List<Phrase> of(String said, Map<Character, ? extends @Nullable String> addresses) {
        var phrases = new ArrayList<Phrase>();
        var links = LINK.matcher(said);
        var at = 0;
        while (links.find()) {
            add(phrases, said.substring(at, links.start()), null);
            add(phrases, links.group(2), addresses.get(links.group(1).charAt(0)));
            at = links.end();
        }
        add(phrases, said.substring(at), null);
        return List.copyOf(phrases);
    }

    private static void add(List<Phrase> phrases, String text, @Nullable String address) {
        if (!text.isEmpty()) {
            phrases.add(new Phrase(text, address));
        }
    }
}
