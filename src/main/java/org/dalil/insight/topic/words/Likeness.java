package org.dalil.insight.topic.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;

/**
 * When new words are those of a topic: compared with the words that founded it and with no others,
 * so that nothing chains. Unweighted on purpose: it can be said in a sentence, and no weight drifts
 * from day to day.
 */
public final class Likeness {
    private Likeness() {}

    /** How many words of one find a word of the other, each of which is found once. */
    public static int common(Collection<Set<String>> fresh, Collection<Set<String>> founder) {
        var left = new ArrayList<>(founder);
        var common = 0;
        for (var word : fresh) {
            var found = first(left, word);
            if (found >= 0) {
                left.remove(found);
                common++;
            }
        }
        return common;
    }

    /** Dice's coefficient (1945): 1 where all words are common, 0 where none. */
    static double like(int common, int fresh, int founder) {
        return fresh + founder == 0 ? 0 : 2.0 * common / (fresh + founder);
    }

    /**
     * More than three quarters. A sentence also joins words that stand in it wholly, if they are
     * two or more and two fifths of it.
     */
    static boolean joins(int common, int fresh, int founder, boolean isSentence) {
        return 8 * common > 3 * (fresh + founder)
                || isSentence && founder >= 2 && common == founder && 5 * common >= 2 * fresh;
    }

    static boolean joins(TellingWords fresh, TellingWords founder) {
        return joins(
                common(fresh.words(), founder.words()),
                fresh.size(),
                founder.size(),
                fresh.isSentence());
    }

    private static int first(ArrayList<Set<String>> words, Set<String> word) {
        for (var at = 0; at < words.size(); at++) {
            if (TellingWords.meet(words.get(at), word)) {
                return at;
            }
        }
        return -1;
    }
}
