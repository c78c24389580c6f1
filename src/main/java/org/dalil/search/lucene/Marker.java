package org.dalil.search.lucene;

import org.dalil.search.language.Analysis;
import org.dalil.search.language.Glance;
import org.dalil.search.language.Word;
import org.dalil.search.lucene.question.AskedWord;
import org.dalil.search.lucene.question.Pairs;
import org.dalil.search.lucene.question.Question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which words of a text a question is about, and how much each matters. */
final class Marker {
    private final Map<String, Integer> stems = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();
    private final Runs runs;
    private final int words;
    private final double[] weights;
    private final Glance glance;

    private Marker(List<AskedWord> telling, Runs runs, Analysis analysis) {
        this.runs = runs;
        words = telling.size();
        weights = new double[words + runs.size()];
        for (var at = 0; at < words; at++) {
            add(telling.get(at), at);
        }
        var all = Arrays.stream(weights).sum();
        Arrays.fill(weights, words, weights.length, 1 + all); // where it stands is what was asked
        glance = analysis.glance(beginnings());
    }

    static Marker of(Question question, Analysis analysis) {
        return new Marker(question.telling(), new Runs(question.conditions().phrases()), analysis);
    }

    private void add(AskedWord word, int at) {
        weights[at] = word.rarity();
        word.word().forms().stems().forEach(stem -> stems.putIfAbsent(stem, at));
        for (var together : word.together()) {
            stems.putIfAbsent(together, at);
            pairs.putIfAbsent(together, at);
        }
        word.alternatives().stream()
                .flatMap(each -> each.words().stream())
                .filter(each -> !each.forms().light())
                .flatMap(each -> each.forms().stems().stream())
                .forEach(stem -> stems.putIfAbsent(stem, at));
        word.taken().stream()
                .flatMap(taken -> taken.stems().stream())
                .forEach(stem -> stems.putIfAbsent(stem, at));
    }

    /** Of what texts may write as two words, any two letters may begin the second. */
    private List<String> beginnings() {
        var lookedFor = new ArrayList<>(stems.keySet());
        lookedFor.addAll(runs.words());
        for (var pair : pairs.keySet()) {
            for (var at = 1; at + 2 <= pair.length(); at++) {
                lookedFor.add(pair.substring(at, at + 2));
            }
        }
        return lookedFor;
    }

    /** For leaving most words of a text alone. */
    Glance glance() {
        return glance;
    }

    /**
     * @return for each word of a text the number of the phrase that it is part of there, or -1
     */
    int[] phrases(String text, List<Word> inText) {
        var numbers = runs.in(text, inText);
        for (var at = 0; at < numbers.length; at++) {
            numbers[at] += numbers[at] == Runs.NONE ? 0 : words;
        }
        return numbers;
    }

    /**
     * @return the number of the question's word that this is, or -1
     */
    int match(Word word) {
        for (var stem : word.forms().stems()) {
            var number = stems.get(stem);
            if (number != null) {
                return number;
            }
        }
        return -1;
    }

    /**
     * @return the number of the question's word that is written as these two, or -1
     */
    int match(Word first, Word second) {
        return pairs.isEmpty() ? -1 : pairs.getOrDefault(Pairs.of(first, second), -1);
    }

    double weight(int number) {
        return weights[number];
    }

    /** The weight of these words together, each once. */
    double weight(Iterable<Integer> numbers) {
        Set<Integer> distinct = new HashSet<>();
        numbers.forEach(distinct::add);
        return distinct.stream().mapToDouble(this::weight).sum();
    }
}
