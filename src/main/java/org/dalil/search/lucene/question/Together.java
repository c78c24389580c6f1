package org.dalil.search.lucene.question;

import org.dalil.search.language.Analysis;
import org.dalil.search.language.Definite;
import org.dalil.search.language.Word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one writes together and another apart: signin, sign-in, sign in; واتساب, واتس اب. */
final class Together {
    /** Shorter words are rarely two, and any letters side by side would be them. */
    private static final int SHORTEST = 4;

    private final Map<String, Set<String>> byWord = new HashMap<>();
    private final Analysis analysis;
    private final int longest;

    /**
     * @param words of a query, as they stand in it
     * @param longest what is longer is no word
     */
    Together(List<Word> words, Analysis analysis, int longest) {
        this.analysis = analysis;
        this.longest = longest;
        for (var at = 1; at < words.size(); at++) {
            if (!words.get(at - 1).forms().light()) {
                add(words.get(at - 1), words.get(at));
            }
        }
    }

    /** A word's stems, and it together with its neighbours. */
    List<String> stems(Word word) {
        var together = byWord.getOrDefault(word.forms().exact(), Set.of());
        if (together.isEmpty()) {
            return word.forms().stems();
        }
        var stems = new ArrayList<>(word.forms().stems());
        stems.addAll(together);
        return stems;
    }

    /** As what pairs a word may stand in texts that write it as two. */
    static Set<String> mayBeTwo(Word word) {
        var exact = word.forms().exact();
        if (word.forms().light() || exact.length() < SHORTEST || hasDigit(exact)) {
            return Set.of();
        }
        var pairs = new LinkedHashSet<String>();
        pairs.add(exact);
        addStemmed(exact, pairs);
        pairs.add(word.forms().stems().getFirst());
        if (exact.startsWith(Definite.ARTICLE)) {
            pairs.add(exact.substring(Definite.ARTICLE.length()));
        }
        return pairs;
    }

    static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** A pair is made of stems, and the first one's may have lost an e: "on" of "one". */
    private static void addStemmed(String exact, Set<String> pairs) {
        for (var at = 1; at + 2 < exact.length(); at++) {
            if (exact.charAt(at) == 'e') {
                pairs.add(exact.substring(0, at) + exact.substring(at + 1));
            } else if (exact.charAt(at) == 'y') {
                pairs.add(exact.substring(0, at) + 'i' + exact.substring(at + 1));
            }
        }
    }

    /** As what one word two may stand in texts. */
    static Set<String> asOne(List<Word> two, Analysis analysis) {
        var together = new LinkedHashSet<String>();
        together.add(Pairs.of(two.getFirst(), two.getLast()));
        var written = two.getFirst().forms().exact() + two.getLast().forms().exact();
        var one = analysis.words(written);
        if (one.size() == 1) { // of two scripts they are two however they are written
            together.add(one.getFirst().forms().stems().getFirst());
        }
        return together;
    }

    private void add(Word first, Word second) {
        if (first.forms().exact().length() + second.forms().exact().length() > longest) {
            return;
        }
        var together = asOne(List.of(first, second), analysis);
        for (var word : List.of(first, second)) {
            byWord.computeIfAbsent(word.forms().exact(), _ -> new LinkedHashSet<>())
                    .addAll(together);
        }
    }
}
