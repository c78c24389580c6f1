package org.dalil.search.lucene.question;

import org.dalil.search.language.Word;

import java.util.List;
import java.util.function.Consumer;

/**
 * Two words side by side, by their first stems, written together: so "sign in" and "sign-in" are
 * found by "signin", and «واتس اب» by «واتساب».
 */
public final class Pairs {
    private Pairs() {}

    public static void of(List<Word> words, Consumer<String> sink) {
        for (var at = 1; at < words.size(); at++) {
            sink.accept(of(words.get(at - 1), words.get(at)));
        }
    }

    public static String of(Word first, Word second) {
        return stem(first) + stem(second);
    }

    private static String stem(Word word) {
        return word.forms().stems().getFirst();
    }
}
