package org.dalil.benchmark;

import org.dalil.markdown.FrontMatter;
import org.dalil.text.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A folder of articles, read without the rules of an import: for texts of a real size. */
public final class ArticleFiles {
    private ArticleFiles() {}

    public static QuerySet read(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var texts =
                    files.filter(file -> file.toString().endsWith(".md"))
                            .sorted()
                            .map(ArticleFiles::text)
                            .toList();
            return new QuerySet("kb", texts, java.util.List.of(), Map.of());
        }
    }

    private static QuerySet.Text text(Path file) {
        try {
            var read = FrontMatter.read(Files.readString(file));
            var name = file.getFileName().toString();
            var title = String.valueOf(read.values().getOrDefault("title", name));
            return new QuerySet.Text(
                    file.toString(),
                    title,
                    read.body(),
                    name.endsWith(".ar.md") ? Language.ARABIC : Language.ENGLISH);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
