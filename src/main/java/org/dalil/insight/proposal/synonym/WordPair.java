package org.dalil.insight.proposal.synonym;

import org.dalil.search.language.Analysis;
import org.dalil.search.language.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What two wordings of one thing differ by, as a synonym would say it: one to three words on either
 * side once those in common are taken off.
 *
 * @param typed what nothing was found by
 * @param found what did answer
 */
public record WordPair(String typed, String found) {
    private static final int MOST = 3;

    public static Optional<WordPair> of(String from, String to, Analysis analysis) {
        var left = telling(from, analysis);
        var right = telling(to, analysis);
        var typed = without(left, right);
        var found = without(right, left);
        return isShort(typed) && isShort(found)
                ? Optional.of(new WordPair(said(from, typed), said(to, found)))
                : Optional.empty();
    }

    private static List<Word> telling(String words, Analysis analysis) {
        return analysis.words(words).stream().filter(each -> !each.forms().light()).toList();
    }

    private static List<Word> without(List<Word> words, List<Word> others) {
        var left = new ArrayList<>(words);
        left.removeIf(word -> others.stream().anyMatch(each -> meet(word, each)));
        return left;
    }

    private static boolean meet(Word one, Word other) {
        return one.forms().stems().stream().anyMatch(other.forms().stems()::contains);
    }

    private static boolean isShort(List<Word> words) {
        return !words.isEmpty() && words.size() <= MOST;
    }

    private static String said(String text, List<Word> words) {
        return String.join(
                " ", words.stream().map(each -> text.substring(each.start(), each.end())).toList());
    }
}
