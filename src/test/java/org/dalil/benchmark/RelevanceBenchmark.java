package org.dalil.benchmark;

import org.dalil.search.lucene.LeftOut;
import org.dalil.testing.Scratch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/** Whether search finds the right article, beside Lucene as it comes, in the same run. */
final class RelevanceBenchmark {
    private RelevanceBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        print(List.of(LeftOut.NOTHING));
    }

    static void print(List<LeftOut> parts) throws IOException {
        var shared = Path.of(System.getProperty("dalil.shared", "../shared"));
        for (var set : QuerySet.all(shared.resolve("relevance"))) {
            System.out.println(set.name());
            System.out.println("  plain Lucene           " + plain(set));
            for (var part : parts) {
                System.out.printf("  without %-14s %s%n", part, dalil(set, part));
            }
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

    private static String dalil(QuerySet set, LeftOut part) throws IOException {
        try (var index = part.open(Scratch.folder("relevance"))) {
            var indexed = new Indexed(set, index);
            var figures = new Figures();
            var began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (var query : set.queries()) {
                figures.add(indexed.search(query), set.answers().get(query.id()));
            }
            var spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
            return figures
                    + "  %.2f ms of processor a query".formatted(spent / 1e6 / figures.queries());
        }
    }
}
