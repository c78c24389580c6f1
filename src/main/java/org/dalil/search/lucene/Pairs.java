package org.dalil.search.lucene;

import org.dalil.search.language.Word;

import java.util.List;
import java.util.function.Consumer;

/** Two words side by side, by their first stems. */
final class Pairs {
    private Pairs() {}

    static void of(List<Word> words, Consumer<String> sink) {
        for (var at = 1; at < words.size(); at++) {
            sink.accept(stem(words.get(at - 1)) + ' ' + stem(words.get(at)));
        }
    }

    private static String stem(Word word) {
        return word.forms().stems().getFirst();
    }
}
