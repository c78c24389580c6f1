package org.dalil.search.lucene.document;

import java.util.function.Consumer;

/** Three letters in a row, the word's edges marked; of a word of one letter none. */
public final class Trigrams {
    private static final char EDGE = ' ';

    private Trigrams() {}

    public static void of(String word, Consumer<String> sink) {
        if (word.length() < 2) {
            return;
        }
        var edged = EDGE + word + EDGE;
        for (var at = 0; at + 3 <= edged.length(); at++) {
            sink.accept(edged.substring(at, at + 3));
        }
    }
}
