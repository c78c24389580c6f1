package org.dalil.search.lucene.suggest;

import org.dalil.search.language.Word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The terms that are looked for.
 *
 * @param needed by word: one of them has to be there
 * @param start of which one stands where a text begins as typed
 */
record Wanted(List<Set<String>> needed, Set<String> start) {

    /**
     * @param terms that are taken for a word
     * @param beginnings that are taken for its beginning
     */
    static Wanted of(
            Typed typed,
            Function<TypedWord, Set<String>> terms,
            Function<TypedWord, Set<String>> beginnings) {
        var start = new LinkedHashSet<String>();
        for (var first : typed.first()) {
            beginnings.apply(first).forEach(each -> start.add(Beginnings.START + each));
        }
        return new Wanted(typed.needed().stream().map(terms).toList(), start);
    }

    /** Whether a word of a text is one of those that are looked for. */
    static boolean isAny(Set<String> terms, String text, Word word) {
        return terms.stream().anyMatch(term -> is(term, text, word));
    }

    boolean has(String text, Word word) {
        return needed.stream().anyMatch(terms -> isAny(terms, text, word));
    }

    private static boolean is(String term, String text, Word word) {
        if (term.startsWith(Beginnings.WHOLE)) {
            return word.forms().stems().contains(term.substring(1));
        }
        if (term.startsWith(Beginnings.PERHAPS)) {
            return Beginnings.withoutParticle(word.forms().exact()).startsWith(term.substring(1));
        }
        return Beginnings.of(text, word).stream().anyMatch(each -> each.startsWith(term));
    }
}
