package org.dalil.search.language;

import org.dalil.search.language.lexicon.Lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A lexicon's words, folded: what each stands for, and what stands for it. */
final class Relatives {
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, List<String>> written = new HashMap<>();

    Relatives(Lexicon lexicon) {
        for (var entry : lexicon.entries()) {
            for (var each : entry.written()) {
                join(Arabic.exact(entry.word()), Arabic.exact(each));
            }
        }
    }

    /** Mostly none. */
    List<String> wordsOf(String written) {
        return words.getOrDefault(written, List.of());
    }

    List<String> writtenFor(String word) {
        return written.getOrDefault(word, List.of());
    }

    private void join(String word, String form) {
        if (!word.equals(form)) {
            words.computeIfAbsent(form, _ -> new ArrayList<>()).add(word);
            written.computeIfAbsent(word, _ -> new ArrayList<>()).add(form);
        }
    }
}
