package org.dalil.benchmark;

import org.dalil.benchmark.QuerySet.Asked;
import org.dalil.benchmark.relevance.Taste;
import org.dalil.benchmark.relevance.TypedOtherwise;
import org.dalil.search.lucene.LeftOut;
import org.dalil.testing.Scratch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What each part of search brings: a table of MRR@10 without it, as typed and, where that is what
 * it is for, as people type by mistake; and what priors cost that point anywhere but at the answer.
 */
final class PartsBenchmark {
    private final Map<String, List<Double>> rows = new LinkedHashMap<>();

    private PartsBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var table = new PartsBenchmark();
        var sets = QuerySet.all(RelevanceBenchmark.relevance());
        for (var set : sets) {
            table.measure(set);
        }
        System.out.printf("%n| without |");
        sets.forEach(set -> System.out.printf(" %s |", set.name()));
        System.out.printf("%n|---|%s%n", "---|".repeat(sets.size()));
        table.rows.forEach((what, figures) -> System.out.println(row(what, figures)));
    }

    private void measure(QuerySet set) throws IOException {
        var folder = Scratch.folder("parts");
        for (var part : LeftOut.values()) {
            var own = part.isWritten() ? Scratch.folder("parts") : folder;
            try (var index = part.open(own)) {
                var isThere = part != LeftOut.NOTHING && !part.isWritten();
                var dalil = isThere ? Indexed.again(index) : new Indexed(set, index);
                index.commit();
                add(part.toString(), set, dalil, UnaryOperator.identity());
                mistaken(part, set, dalil);
            }
        }
        for (var taste : Taste.values()) {
            try (var index =
                    LeftOut.NOTHING.open(Scratch.folder("parts"), List.of(taste.of(set)))) {
                var dalil = new Indexed(set, index, taste.dates(set));
                add(taste.toString(), set, dalil, UnaryOperator.identity());
            }
        }
    }

    private void mistaken(LeftOut part, QuerySet set, Indexed dalil) {
        var misspelt = new Misspelt(set);
        switch (part) {
            case NOTHING -> {
                add(part + ", one word misspelt", set, dalil, misspelt::of);
                for (var way : TypedOtherwise.values()) {
                    add(part + ", " + way, set, dalil, way::of);
                }
            }
            case FUZZY, TRIGRAM, STEMS ->
                    add(part + ", one word misspelt", set, dalil, misspelt::of);
            case READINGS -> {
                for (var way : TypedOtherwise.values()) {
                    add(part + ", " + way, set, dalil, way::of);
                }
            }
            default -> {}
        }
    }

    private void add(String what, QuerySet set, Indexed dalil, UnaryOperator<Asked> typed) {
        var figures = new Figures();
        for (var query : set.queries()) {
            figures.add(dalil.search(typed.apply(query)), set.answers().get(query.id()));
        }
        System.out.printf("%-16s %-60s %s%n", set.name(), what, figures);
        rows.computeIfAbsent(what, _ -> new ArrayList<>()).add(figures.reciprocalRank());
    }

    private static String row(String what, List<Double> figures) {
        var row = new StringBuilder("| ").append(what).append(" |");
        for (var figure : figures) {
            row.append(String.format(Locale.ROOT, " %.3f |", figure).replace("0.", "."));
        }
        return row.toString();
    }
}
