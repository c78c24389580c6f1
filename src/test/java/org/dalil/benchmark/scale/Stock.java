package org.dalil.benchmark.scale;

import org.dalil.search.Batch;
import org.dalil.search.SearchDocument;
import org.dalil.search.lucene.LuceneIndex;
import org.dalil.testing.Scratch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An index in a folder of its own, filled through the port. */
final class Stock implements AutoCloseable {
    private static final int BATCH = 500;

    private final Path folder = Scratch.folder("scale");
    private final LuceneIndex index = new LuceneIndex(folder, List.of());
    private long text;

    /** Of so many articles, made while they are put in. */
    static Stock of(List<RealArticle> real, int size) {
        var stock = new Stock();
        var copies = new Copies(real);
        try (var fresh = stock.index.fresh("scale")) {
            for (var at = 0; at < size; at += BATCH) {
                var some = new ArrayList<SearchDocument>();
                while (some.size() < Math.min(BATCH, size - at)) {
                    some.add(copies.next());
                }
                stock.text += some.stream().mapToLong(Stock::bytes).sum();
                fresh.replace(batch(some));
            }
            fresh.takeOver();
        }
        stock.index.serve();
        return stock;
    }

    LuceneIndex index() {
        return index;
    }

    double textMegabytes() {
        return text / 1e6;
    }

    double indexMegabytes() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / 1e6;
        }
    }

    static Batch batch(List<SearchDocument> documents) {
        var ids = documents.stream().map(SearchDocument::article).collect(Collectors.toSet());
        return new Batch(ids, documents, 1);
    }

    private static long bytes(SearchDocument document) {
        var bytes = bytes(document.title());
        for (var part : document.sections()) {
            bytes += bytes(part.heading()) + bytes(part.text());
        }
        return bytes;
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public void close() {
        index.close();
    }
}
