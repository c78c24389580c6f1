package org.dalil.benchmark;

import org.dalil.benchmark.QuerySet.Asked;
import org.dalil.search.lucene.LeftOut;
import org.dalil.testing.Scratch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether search finds the right article, as it is asked and with a word misspelt, beside Lucene as
 * it comes, in the same run; and whether it knows when it has none.
 */
final class RelevanceBenchmark {
    private RelevanceBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var relevance = relevance();
        for (var set : QuerySet.all(relevance)) {
            System.out.println(set.name());
            var misspelt = new Misspelt(set);
            var plain = new PlainLucene(set);
            print("plain Lucene", set, query -> plain.search(query.text()));
            print("  one word misspelt", set, query -> plain.search(misspelt.of(query).text()));
            try (var index = LeftOut.NOTHING.open(Scratch.folder("relevance"))) {
                var dalil = new Indexed(set, index);
                print("Dalil", set, dalil::search);
                print("  one word misspelt", set, query -> dalil.search(misspelt.of(query)));
                System.out.printf("  %-20s %s%n", "", Honesty.of(set, dalil));
            }
        }
        WordPairs.print(relevance);
    }

    /** The same figures without each of these parts. */
    static void print(List<LeftOut> parts) throws IOException {
        for (var set : QuerySet.all(relevance())) {
            System.out.println(set.name());
            var misspelt = new Misspelt(set);
            for (var part : parts) {
                try (var index = part.open(Scratch.folder("relevance"))) {
                    var dalil = new Indexed(set, index);
                    print("without " + part, set, dalil::search);
                    if (part == LeftOut.NOTHING || part == LeftOut.FUZZY) {
                        print(
                                "  one word misspelt",
                                set,
                                query -> dalil.search(misspelt.of(query)));
                    }
                }
            }
        }
    }

    private static void print(String what, QuerySet set, Search search) throws IOException {
        var figures = new Figures();
        var spent = 0L;
        for (var query : set.queries()) {
            var began = cpu();
            var found = search.of(query);
            spent += cpu() - began;
            figures.add(found, set.answers().get(query.id()));
        }
        System.out.printf(
                "  %-22s %s  %.2f ms of processor a query%n",
                what, figures, spent / 1e6 / figures.queries());
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Path relevance() {
        return Path.of(System.getProperty("dalil.shared", "../shared")).resolve("relevance");
    }

    private interface Search {
        List<String> of(Asked query) throws IOException;
    }
}
