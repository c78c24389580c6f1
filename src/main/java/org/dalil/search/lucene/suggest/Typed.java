package org.dalil.search.lucene.suggest;

import org.dalil.search.language.Analysis;

import java.util.ArrayList;
import java.util.List;

/** What was typed, as words of one language. */
record Typed(List<TypedWord> words) {
    /** Words past these add nothing but time. */
    private static final int MOST = 8;

    static Typed of(String text, Analysis analysis) {
        var all = analysis.words(text);
        var words = new ArrayList<TypedWord>();
        for (var at = 0; at < all.size(); at++) {
            var isLast = at == all.size() - 1;
            if (isLast || words.size() < MOST - 1) {
                words.add(TypedWord.of(text, all.get(at), isLast));
            }
        }
        return new Typed(words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The last one is always among them. */
    List<TypedWord> needed() {
        return words.stream().filter(TypedWord::isNeeded).toList();
    }

    /** By which of them a text may begin that begins as typed: «how to res» as «res». */
    List<TypedWord> first() {
        return words.isEmpty() ? List.of() : List.of(words.getFirst(), needed().getFirst());
    }
}
