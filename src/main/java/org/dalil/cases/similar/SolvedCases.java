package org.dalil.cases.similar;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Closed cases, to be found by their words. Two are alike by Dice's coefficient of what their words
 * weigh, a rare one more than a frequent one.
 *
 * @param under which of the cases have a stem
 */
record SolvedCases(List<SolvedCase> cases, Map<String, List<Integer>> under) {
    /** Half of what both say is common: "printer jams" and "my printer jams on the third floor". */
    private static final double ALIKE = 0.5;

    /** The nearest ones say enough; more only bring what is less like it. */
    private static final int MOST_ALIKE = 20;

    static SolvedCases of(List<SolvedCase> cases) {
        var under = new HashMap<String, List<Integer>>();
        for (var at = 0; at < cases.size(); at++) {
            for (var stem : stems(cases.get(at))) {
                under.computeIfAbsent(stem, _ -> new ArrayList<>()).add(at);
            }
        }
        return new SolvedCases(cases, under);
    }

    private static Set<String> stems(SolvedCase each) {
        var stems = new HashSet<String>();
        each.words().forEach(stems::addAll);
        return stems;
    }

    /** What resolved those that are like these words, the likeliest first. */
    List<Solution> solutions(Set<Set<String>> words, long except) {
        var articles = new LinkedHashMap<Long, Double>();
        var counted = new HashMap<Long, Long>();
        alike(words, except)
                .forEach(
                        (at, likeness) -> {
                            for (var article : cases.get(at).articles()) {
                                articles.merge(article, likeness, Double::sum);
                                counted.merge(article, 1L, Long::sum);
                            }
                        });
        return articles.entrySet().stream()
                .sorted(comparingDouble((Map.Entry<Long, Double> each) -> -each.getValue()))
                .map(each -> new Solution(each.getKey(), counted.get(each.getKey())))
                .toList();
    }

    private Map<Integer, Double> alike(Set<Set<String>> words, long except) {
        var common = new HashMap<Integer, Double>();
        var whole = 0.0;
        for (var word : words) {
            var weight = weight(word);
            whole += weight;
            having(word).forEach(at -> common.merge(at, weight, Double::sum));
        }
        var alike = new HashMap<Integer, Double>();
        for (var each : common.entrySet()) {
            var found = cases.get(each.getKey());
            var likeness = 2 * each.getValue() / (whole + weight(found));
            if (likeness >= ALIKE && found.id() != except) {
                alike.put(each.getKey(), likeness);
            }
        }
        return nearest(alike);
    }

    private Map<Integer, Double> nearest(Map<Integer, Double> alike) {
        var nearest = new LinkedHashMap<Integer, Double>();
        alike.entrySet().stream()
                .sorted(
                        comparingDouble((Map.Entry<Integer, Double> each) -> -each.getValue())
                                .thenComparing(
                                        comparingLong(each -> -cases.get(each.getKey()).id())))
                .limit(MOST_ALIKE)
                .forEach(each -> nearest.put(each.getKey(), each.getValue()));
        return nearest;
    }

    private Collection<Integer> having(Set<String> word) {
        var having = new HashSet<Integer>();
        word.forEach(stem -> having.addAll(under.getOrDefault(stem, List.of())));
        return having;
    }

    private double weight(SolvedCase found) {
        return found.words().stream().mapToDouble(this::weight).sum();
    }

    /** A word that stands in every case still says a little. */
    private double weight(Set<String> word) {
        var most = 0;
        for (var stem : word) {
            most = Math.max(most, under.getOrDefault(stem, List.of()).size());
        }
        return Math.log(1 + (cases.size() + 1.0) / (most + 1.0));
    }
}
