package org.dalil.cases.similar;

import org.dalil.search.language.Analysis;
import org.dalil.text.Language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of cases as they are compared: by their stems, without those that say nothing. */
final class SolvedWords {
    /** A customer who searched ten times says the same in other words. */
    private static final int MOST = 24;

    private final Map<String, Analysis> analyses = new HashMap<>();

    Set<Set<String>> of(String language, Iterable<String> texts) {
        var analysis = analyses.computeIfAbsent(language, code -> Analysis.of(new Language(code)));
        var words = new HashSet<Set<String>>();
        for (var text : texts) {
            for (var word : analysis.words(text)) {
                if (words.size() < MOST && !word.forms().light()) {
                    words.add(Set.copyOf(word.forms().stems()));
                }
            }
        }
        return words;
    }
}
