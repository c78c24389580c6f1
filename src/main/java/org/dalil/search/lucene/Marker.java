package org.dalil.search.lucene;

import org.dalil.search.language.Glance;
import org.dalil.search.language.Word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which words of a text a question is about, and how much each matters. */
final class Marker {
    private final Map<String, Integer> stems = new HashMap<>();
    private final double[] weights;
    private Glance glance = new Glance(List.of());

    private Marker(int words) {
        weights = new double[words];
    }

    static Marker of(Question question) {
        var telling = question.telling();
        var marker = new Marker(telling.size());
        for (var number = 0; number < telling.size(); number++) {
            var word = telling.get(number);
            var at = number;
            marker.weights[at] = word.rarity();
            word.word().forms().stems().forEach(stem -> marker.stems.putIfAbsent(stem, at));
            word.alternatives().stream()
                    .flatMap(each -> each.words().stream())
                    .filter(each -> !each.forms().light())
                    .flatMap(each -> each.forms().stems().stream())
                    .forEach(stem -> marker.stems.putIfAbsent(stem, at));
            word.taken().stream()
                    .flatMap(taken -> taken.stems().stream())
                    .forEach(stem -> marker.stems.putIfAbsent(stem, at));
        }
        marker.glance = new Glance(List.copyOf(marker.stems.keySet()));
        return marker;
    }

    /** For leaving most words of a text alone. */
    Glance glance() {
        return glance;
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
