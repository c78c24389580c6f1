package org.dalil.benchmark;

import org.dalil.benchmark.relevance.Finding;
import org.dalil.benchmark.relevance.Reach;
import org.dalil.search.lucene.LeftOut;
import org.dalil.testing.Scratch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Whether search finds the right article, as it is asked and with a word misspelt, beside Lucene as
 * it comes, in the same run; and whether it knows when it has none. With the words that ship.
 */
final class RelevanceBenchmark {
    private RelevanceBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var figures = new ArrayList<Figure>();
        for (var set : QuerySet.all(relevance())) {
            System.out.println(set.name());
            figures.addAll(figures(set));
        }
        figures.addAll(WordPairs.figures(relevance()));
        System.exit(Figure.print(figures));
    }

    private static List<Figure> figures(QuerySet set) throws IOException {
        var figures = new ArrayList<Figure>();
        var misspelt = new Misspelt(set);
        var plain = new PlainLucene(set);
        Finding asPlain = query -> plain.search(query.text());
        var plainly = print("plain Lucene", set, asPlain, UnaryOperator.identity());
        print("  one word misspelt", set, asPlain, misspelt::of);
        try (var index = LeftOut.NOTHING.open(Scratch.folder("relevance"))) {
            var dalil = new Indexed(set, index);
            var ours = print("Dalil", set, dalil::search, UnaryOperator.identity());
            print("  one word misspelt", set, dalil::search, misspelt::of);
            figures.add(
                    Figure.atLeast(
                            set.name() + ", MRR@10 above plain Lucene",
                            ours.reciprocalRank() - plainly.reciprocalRank(),
                            "",
                            0));
            figures.addAll(Reach.of(set).found(set, dalil::search));
            var honesty = Honesty.of(set, dalil);
            System.out.printf("  %s%n", honesty);
            figures.addAll(Reach.of(set).honesty(set, honesty));
        }
        return figures;
    }

    /** Beside the figures what a query takes: processor time, for the machine may be busy. */
    static Figures print(
            String what, QuerySet set, Finding finding, UnaryOperator<QuerySet.Asked> typed)
            throws IOException {
        var began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var figures = finding.figures(set, typed);
        var spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
        System.out.printf(
                "  %-34s %s  %.2f ms of processor a query%n",
                what, figures, spent / 1e6 / figures.queries());
        return figures;
    }

    static Path relevance() {
        return Path.of(System.getProperty("dalil.shared", "../shared")).resolve("relevance");
    }
}
