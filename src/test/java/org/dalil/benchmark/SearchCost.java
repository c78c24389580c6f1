package org.dalil.benchmark;

import org.dalil.account.Audience;
import org.dalil.search.SearchRequest;
import org.dalil.search.lucene.LuceneIndex;
import org.dalil.testing.Scratch;
import org.dalil.text.Language;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a search with its excerpts costs on thousands of real articles: processor time, for the
 * machine may be busy with something else.
 */
final class SearchCost {
    private static final int WARM = 150;
    private static final int ROUNDS = 100;

    private SearchCost() {}

    public static void main(String[] arguments) throws IOException {
        var shared = Path.of(System.getProperty("dalil.shared", "../shared"));
        var queries = Files.readAllLines(shared.resolve("relevance/bench-queries.txt"));
        var folder = Scratch.folder("cost");
        try (var index = new LuceneIndex(folder, List.of())) {
            var set = ArticleFiles.read(shared.resolve("kb"));
            var began = cpu();
            new Indexed(set, index);
            index.commit();
            var text = set.documents().stream().mapToLong(SearchCost::bytes).sum() / 1e6;
            System.out.printf(
                    "%d texts, %.1f MB; index %.1f MB, made in %.1f s of processor%n",
                    set.documents().size(), text, size(folder) / 1e6, (cpu() - began) / 1e9);
            ask(index, queries, WARM);
            for (var query : queries) {
                System.out.printf(
                        "%6.3f ms  %s%n", ask(index, List.of(query), ROUNDS) / 1e6, query);
            }
            System.out.printf(
                    "%6.3f ms of processor a search, all queries in turn%n",
                    ask(index, queries, ROUNDS) / 1e6);
            var times = size(folder) / 1e6 / text;
            System.exit(
                    Figure.print(
                            List.of(
                                    Figure.atMost(
                                            "index, to the Markdown of the texts", times, "", 3))));
        }
    }

    /** Nanoseconds of this thread's processor time for each search. */
    private static double ask(LuceneIndex index, List<String> queries, int rounds) {
        var began = cpu();
        for (var round = 0; round < rounds; round++) {
            for (var query : queries) {
                index.search(SearchRequest.of(query, language(query), Audience.PUBLIC));
            }
        }
        return (double) (cpu() - began) / rounds / queries.size();
    }

    private static Language language(String query) {
        return query.charAt(0) < 0x80 ? Language.ENGLISH : Language.ARABIC;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long bytes(QuerySet.Text text) {
        return text.title().getBytes(java.nio.charset.StandardCharsets.UTF_8).length
                + text.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
