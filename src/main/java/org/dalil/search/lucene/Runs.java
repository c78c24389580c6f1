package org.dalil.search.lucene;

import org.dalil.search.language.Word;

import java.util.Arrays;
import java.util.List;

/** Finds where phrases stand in a text. */
final class Runs {
    static final int NONE = -1;

    private final List<List<String>> phrases;

    /**
     * @param phrases word by word, as they are written
     */
    Runs(List<List<String>> phrases) {
        this.phrases = phrases;
    }

    int size() {
        return phrases.size();
    }

    /** Every word of the phrases. */
    List<String> words() {
        return phrases.stream().flatMap(List::stream).toList();
    }

    /**
     * @param words of the text, in order; those that no phrase has may lack
     * @return for each of them the number of the phrase that it is part of here, or {@link #NONE}
     */
    int[] in(String text, List<Word> words) {
        var numbers = new int[words.size()];
        Arrays.fill(numbers, NONE);
        for (var number = 0; number < phrases.size(); number++) {
            var length = phrases.get(number).size();
            for (var at = 0; at + length <= numbers.length; at++) {
                if (isAt(text, words.subList(at, at + length), phrases.get(number))) {
                    Arrays.fill(numbers, at, at + length, number);
                }
            }
        }
        return numbers;
    }

    private static boolean isAt(String text, List<Word> words, List<String> phrase) {
        for (var at = 0; at < phrase.size(); at++) {
            if (!words.get(at).forms().exact().equals(phrase.get(at))
                    || at > 0 && !areNeighbours(text, words.get(at - 1), words.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether no word stands between them. */
    private static boolean areNeighbours(String text, Word first, Word second) {
        for (var at = first.end(); at < second.start(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
