package org.dalil.cases.similar;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Solved cases, to be found by their words. Two are alike by Dice's coefficient of what their words
 * weigh, a rare one more than a frequent one.
 */
final class SolvedCases {
    /** Half of what both say is common: "printer jams" and "my printer jams on the third floor". */
    private static final double ALIKE = 0.5;

    /** The nearest ones say enough; more only bring what is less like it. */
    private static final int MOST_ALIKE = 20;

    private static final int[] NOWHERE = {};

    private final List<SolvedCase> cases;
    private final Map<String, int[]> under;
    private final double[] weights;

    private SolvedCases(List<SolvedCase> cases, Map<String, int[]> under) {
        this.cases = cases;
        this.under = under;
        this.weights = cases.stream().mapToDouble(each -> whole(each.words())).toArray();
    }

    /**
     * @param cases the newest first
     */
    static SolvedCases of(List<SolvedCase> cases) {
        var places = new HashMap<String, List<Integer>>();
        for (var at = 0; at < cases.size(); at++) {
            var stems = new HashSet<String>();
            cases.get(at).words().forEach(stems::addAll);
            for (var stem : stems) {
                places.computeIfAbsent(stem, _ -> new ArrayList<>()).add(at);
            }
        }
        var under = new HashMap<String, int[]>();
        places.forEach((stem, all) -> under.put(stem, all.stream().mapToInt(at -> at).toArray()));
        return new SolvedCases(cases, under);
    }

    List<SolvedCase> cases() {
        return cases;
    }

    SolvedCases without(long erased) {
        return of(cases.stream().filter(each -> each.id() != erased).toList());
    }

    /** What solved those that are like these words, the likeliest first. */
    List<Solution> solutions(Set<Set<String>> words, long except) {
        var likeness = new LinkedHashMap<Long, Double>();
        var counted = new HashMap<Long, Long>();
        for (var each : nearest(words, except)) {
            for (var article : each.solved().articles()) {
                likeness.merge(article, each.likeness(), Double::sum);
                counted.merge(article, 1L, Long::sum);
            }
        }
        return likeness.entrySet().stream()
                .sorted(comparingDouble((Map.Entry<Long, Double> each) -> -each.getValue()))
                .map(each -> new Solution(each.getKey(), counted.get(each.getKey())))
                .toList();
    }

    private record Near(SolvedCase solved, double likeness) {}

    private List<Near> nearest(Set<Set<String>> words, long except) {
        var common = common(words);
        var whole = whole(words);
        var near = new ArrayList<Near>();
        for (var at = 0; at < common.length; at++) {
            var likeness = common[at] == 0 ? 0 : 2 * common[at] / (whole + weights[at]);
            if (likeness >= ALIKE && cases.get(at).id() != except) {
                near.add(new Near(cases.get(at), likeness));
            }
        }
        near.sort(
                comparingDouble(
                        (Near each) -> -each.likeness())); // of equals the newest stays first
        return near.subList(0, Math.min(MOST_ALIKE, near.size()));
    }

    /** What each case has of these words, by their weight. */
    private double[] common(Set<Set<String>> words) {
        var common = new double[cases.size()];
        var met = new boolean[cases.size()];
        for (var word : words) {
            var weight = weight(word);
            Arrays.fill(met, false);
            for (var stem : word) {
                for (var at : under.getOrDefault(stem, NOWHERE)) {
                    common[at] += met[at] ? 0 : weight;
                    met[at] = true;
                }
            }
        }
        return common;
    }

    private double whole(Set<Set<String>> words) {
        return words.stream().mapToDouble(word -> weight(word)).sum();
    }

    /** A word that stands in every case still says a little. */
    private double weight(Set<String> word) {
        var most = 0;
        for (var stem : word) {
            most = Math.max(most, under.getOrDefault(stem, NOWHERE).length);
        }
        return Math.log(1 + (cases.size() + 1.0) / (most + 1.0));
    }
}
