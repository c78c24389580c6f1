package org.dalil.benchmark;

import org.dalil.account.Audience;
import org.dalil.benchmark.Logistic.Row;
import org.dalil.search.SearchRequest;
import org.dalil.search.lucene.LeftOut;
import org.dalil.search.lucene.Weighed;
import org.dalil.testing.Scratch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fits the rule for strong and weak: every query with its answer, and again with the answer taken
 * away, each set counting the same. Prints the weights, and for each set both shares of errors by
 * them and by weights that were found without that set.
 */
final class StrengthFit {
    private StrengthFit() {}

    public static void main(String[] arguments) throws IOException {
        var shared = Path.of(System.getProperty("dalil.shared", "../shared"));
        Map<String, List<Case>> sets = new TreeMap<>();
        for (var set : QuerySet.all(shared.resolve("relevance"))) {
            sets.put(set.name(), cases(set));
        }
        var fitted = fitted(sets, "");
        System.out.println("start, stands out, leads: " + Arrays.toString(fitted));
        sets.forEach(
                (name, cases) ->
                        System.out.printf(
                                Locale.ROOT,
                                "%-16s false answered/not answered, %%: %s, without the set: %s%n",
                                name,
                                errors(cases, fitted),
                                errors(cases, fitted(sets, name))));
    }

    private static List<Case> cases(QuerySet set) throws IOException {
        var cases = new ArrayList<Case>();
        try (var index = LeftOut.NOTHING.open(Scratch.folder("strength"))) {
            var indexed = new Indexed(set, index);
            for (var query : set.queries()) {
                var asked = SearchRequest.of(query.text(), query.language(), Audience.PUBLIC);
                var answers = set.answers().getOrDefault(query.id(), Set.of());
                cases.add(new Case(true, Weighed.of(index, asked)));
                cases.add(
                        indexed.without(answers, () -> new Case(false, Weighed.of(index, asked))));
            }
        }
        return cases;
    }

    private static double[] fitted(Map<String, List<Case>> sets, String but) {
        var rows = new ArrayList<Row>();
        sets.forEach(
                (name, cases) -> {
                    if (!name.equals(but)) {
                        rows.addAll(rows(cases));
                    }
                });
        return Logistic.fit(rows);
    }

    private static List<Row> rows(List<Case> cases) {
        return cases.stream()
                .filter(each -> !each.found().isPlain())
                .map(each -> new Row(each.found().terms(), each.isThere(), 1.0 / cases.size()))
                .toList();
    }

    private static String errors(List<Case> cases, double[] weights) {
        var answered =
                cases.stream().filter(each -> !each.isThere() && each.isStrong(weights)).count();
        var not = cases.stream().filter(each -> each.isThere() && !each.isStrong(weights)).count();
        return String.format(
                Locale.ROOT,
                "%.1f/%.1f",
                200.0 * answered / cases.size(),
                200.0 * not / cases.size());
    }

    /**
     * @param isThere whether the answer is
     */
    private record Case(boolean isThere, Weighed found) {
        boolean isStrong(double[] weights) {
            return found.isAny()
                    && (found.isPlain() || Logistic.chance(weights, found.terms()) >= .5);
        }
    }
}
