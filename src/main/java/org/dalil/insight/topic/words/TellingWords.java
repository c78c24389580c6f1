package org.dalil.insight.topic.words;

import org.dalil.search.language.Analysis;
import org.dalil.search.language.Word;
import org.dalil.text.Redaction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a query or subject that say what it is about, as the search reads them: each is the
 * set of its stems, and two meet if they share one. No two of these meet.
 */
public record TellingWords(List<Set<String>> words) {
    /** Of a subject as long as a letter the first ones tell. */
    static final int MOST = 12;

    /** From so many on it is a sentence: it may hold what is asked among much else. */
    private static final int SENTENCE = 5;

    /** What a stem may take in the store; no analysed word is longer but by its ligatures. */
    private static final int LONGEST_STEM = 60;

    public TellingWords {
        words = List.copyOf(words);
    }

    /**
     * Light words count only where there are no others. Personal data and what stands in its place
     * is no word.
     */
    public static TellingWords of(Analysis analysis, String text) {
        var all = analysis.words(impersonal(text));
        var telling = all.stream().filter(word -> !word.forms().light()).toList();
        var different = new ArrayList<Set<String>>();
        for (var word : telling.isEmpty() ? all : telling) {
            var stems = stems(word);
            if (different.size() < MOST && different.stream().noneMatch(one -> meet(one, stems))) {
                different.add(stems);
            }
        }
        return new TellingWords(different);
    }

    public int size() {
        return words.size();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isSentence() {
        return size() >= SENTENCE;
    }

    /** Whether at least one word stands in both. */
    public boolean shareOne(TellingWords other) {
        return words.stream()
                .anyMatch(word -> other.words.stream().anyMatch(each -> meet(each, word)));
    }

    public static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static Set<String> stems(Word word) {
        var stems = new LinkedHashSet<String>();
        word.forms().stems().forEach(stem -> stems.add(cut(stem)));
        return Set.copyOf(stems);
    }

    private static String cut(String stem) {
        return stem.substring(0, Math.min(stem.length(), LONGEST_STEM));
    }

    private static String impersonal(String text) {
        var rest = new StringBuilder();
        var at = 0;
        for (var part : Redaction.in(text, List.of())) {
            rest.append(text, at, part.start()).append(' ');
            at = part.end();
        }
        return rest.append(text, at, text.length()).toString();
    }
}
