package org.dalil.benchmark;

import org.dalil.search.lucene.LuceneIndex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether search finds the right article, beside Lucene as it comes, in the same run. */
final class RelevanceBenchmark {
    private RelevanceBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var shared = Path.of(System.getProperty("dalil.shared", "../shared"));
        for (var set : QuerySet.all(shared.resolve("relevance"))) {
            System.out.println(set.name());
            System.out.println("  plain  " + plain(set));
            System.out.println("  dalil  " + dalil(set));
        }
    }

    private static Figures plain(QuerySet set) throws IOException {
        var plain = new PlainLucene(set);
        var figures = new Figures();
        for (var query : set.queries()) {
            figures.add(plain.search(query.text()), set.answers().get(query.id()));
        }
        return figures;
    }

    private static String dalil(QuerySet set) throws IOException {
        try (var index = new LuceneIndex(Files.createTempDirectory("relevance"), null)) {
            var indexed = new Indexed(set, index);
            var figures = new Figures();
            var began = System.nanoTime();
            for (var query : set.queries()) {
                figures.add(indexed.search(query), set.answers().get(query.id()));
            }
            var each = (System.nanoTime() - began) / 1e6 / set.queries().size();
            return figures + "  %.2f ms a query".formatted(each);
        }
    }
}
