package org.dalil.benchmark;

import org.dalil.search.lucene.LuceneIndex;
import org.dalil.testing.Scratch;
import org.dalil.text.Language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What each way of writing Arabic costs: nothing that anybody would notice, on every set. */
final class SpellingBenchmark {
    private SpellingBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var shared = Path.of(System.getProperty("dalil.shared", "../shared"));
        for (var set : QuerySet.all(shared.resolve("relevance"))) {
            if (set.queries().getFirst().language().equals(Language.ARABIC)) {
                print(set);
            }
        }
    }

    private static void print(QuerySet set) throws IOException {
        System.out.println(set.name());
        try (var index = new LuceneIndex(Scratch.folder("spelling"), List.of())) {
            var indexed = new Indexed(set, index);
            var typed = figures(set, indexed, SpellingVariant.AS_TYPED).reciprocalRank();
            for (var variant : SpellingVariant.values()) {
                var figures = figures(set, indexed, variant);
                System.out.printf(
                        "  %-34s MRR@10 %.4f  %+.4f%n",
                        variant, figures.reciprocalRank(), figures.reciprocalRank() - typed);
            }
        }
    }

    private static Figures figures(QuerySet set, Indexed indexed, SpellingVariant variant) {
        var figures = new Figures();
        for (var query : set.queries()) {
            var written =
                    new QuerySet.Asked(query.id(), variant.of(query.text()), query.language());
            figures.add(indexed.search(written), set.answers().get(query.id()));
        }
        return figures;
    }
}
