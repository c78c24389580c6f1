package org.dalil.benchmark;

import org.dalil.search.lucene.LeftOut;
import org.dalil.testing.Scratch;
import org.dalil.text.Language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What each way of writing Arabic costs: nothing that anybody would notice, on every set. */
final class SpellingBenchmark {
    private static final double NOTICED = .005;

    private SpellingBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var figures = new ArrayList<Figure>();
        for (var set : QuerySet.all(RelevanceBenchmark.relevance())) {
            if (set.queries().getFirst().language().equals(Language.ARABIC)) {
                figures.addAll(figures(set));
            }
        }
        System.exit(Figure.print(figures));
    }

    private static List<Figure> figures(QuerySet set) throws IOException {
        var figures = new ArrayList<Figure>();
        try (var index = LeftOut.NOTHING.open(Scratch.folder("spelling"))) {
            var indexed = new Indexed(set, index);
            var typed = mean(set, indexed, SpellingVariant.AS_TYPED);
            System.out.printf("%s %.4f%n", set.name(), typed);
            for (var variant : SpellingVariant.values()) {
                var moved = mean(set, indexed, variant) - typed;
                System.out.printf("  %-34s %+.4f%n", variant, moved);
                var what = set.name() + ", MRR@10 lost or won by " + variant;
                figures.add(Figure.atMost(what, Math.abs(moved), "", NOTICED));
            }
        }
        return figures;
    }

    private static double mean(QuerySet set, Indexed indexed, SpellingVariant variant) {
        var figures = new Figures();
        for (var query : set.queries()) {
            figures.add(indexed.search(variant.of(query)), set.answers().get(query.id()));
        }
        return figures.reciprocalRank();
    }
}
