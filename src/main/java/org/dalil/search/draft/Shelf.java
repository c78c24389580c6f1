package org.dalil.search.draft;

import static java.util.Comparator.comparingDouble;

import org.dalil.article.overview.OpenText;
import org.dalil.search.language.Analysis;
import org.dalil.search.weight.Weight;
import org.dalil.text.Language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Open texts by the stems of their titles and beginnings.
 *
 * @param articles of each text; the same stands twice where two of its translations are open
 * @param weights by stem: in which text, and how much it says there
 * @param analyses by language: each reads a lexicon of words, which is dear
 */
record Shelf(
        List<Long> articles,
        Map<String, Map<Integer, Double>> weights,
        Map<String, Analysis> analyses) {
    static Shelf of(List<OpenText> texts, Map<String, Analysis> analyses) {
        var weights = new HashMap<String, Map<Integer, Double>>();
        for (var at = 0; at < texts.size(); at++) {
            var text = texts.get(at);
            var analysis = analysis(analyses, new Language(text.language()));
            put(weights, stems(analysis, text.title()), at, Weight.OPEN_TITLE.usual());
            put(weights, stems(analysis, text.beginning()), at, Weight.OPEN_BEGINNING.usual());
        }
        return new Shelf(texts.stream().map(OpenText::articleId).toList(), weights, analyses);
    }

    private static Analysis analysis(Map<String, Analysis> analyses, Language language) {
        return analyses.computeIfAbsent(language.code(), _ -> Analysis.of(language));
    }

    private static void put(
            Map<String, Map<Integer, Double>> weights,
            Set<Set<String>> words,
            int at,
            double weight) {
        for (var word : words) {
            for (var stem : word) {
                weights.computeIfAbsent(stem, _ -> new HashMap<>()).merge(at, weight, Math::max);
            }
        }
    }

    List<Long> about(String words, Language language) {
        var asked = stems(analysis(analyses, language), words);
        var found = new HashMap<Integer, Double>();
        var whole = 0.0;
        for (var word : asked.stream().limit((int) Weight.OPEN_WORDS.usual()).toList()) {
            var hits = hits(word);
            var rare = Math.log(1 + (articles.size() + 1.0) / (hits.size() + 1.0));
            whole += rare;
            hits.forEach((at, weight) -> found.merge(at, weight * rare, Double::sum));
        }
        var enough = whole * Weight.OPEN_ENOUGH.usual();
        return found.entrySet().stream()
                .filter(each -> each.getValue() >= enough)
                .sorted(
                        comparingDouble((Map.Entry<Integer, Double> each) -> -each.getValue())
                                .thenComparing(Map.Entry::getKey))
                .map(each -> articles.get(each.getKey()))
                .distinct()
                .toList();
    }

    private Map<Integer, Double> hits(Set<String> stems) {
        var hits = new HashMap<Integer, Double>();
        for (var stem : stems) {
            weights.getOrDefault(stem, Map.of())
                    .forEach((at, weight) -> hits.merge(at, weight, Math::max));
        }
        return hits;
    }

    /** A set for each word that says something, in which two related words meet. */
    private static Set<Set<String>> stems(Analysis analysis, String text) {
        return analysis.words(text).stream()
                .filter(word -> !word.forms().light())
                .map(word -> Set.copyOf(word.forms().stems()))
                .collect(Collectors.toSet());
    }
}
