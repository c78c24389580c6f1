package org.dalil.search.lucene.suggest;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What is looked for where each word may be typed wrong once. */
final class Forgiven {
    private final Slips slips;
    private final Map<TypedWord, Set<String>> known = new HashMap<>();

    Forgiven(Slips slips) {
        this.slips = slips;
    }

    /** Whether anything is typed nearly like a word of it. */
    boolean findsMore(Typed typed) {
        return typed.needed().stream().anyMatch(word -> !slips(word).isEmpty());
    }

    Wanted wanted(Typed typed) {
        return Wanted.of(
                typed, word -> with(word.related(), word), word -> with(word.begun(), word));
    }

    private Set<String> with(Set<String> terms, TypedWord word) {
        var all = new LinkedHashSet<>(terms);
        all.addAll(slips(word));
        return all;
    }

    private Set<String> slips(TypedWord word) {
        return known.computeIfAbsent(word, slips::of);
    }
}
