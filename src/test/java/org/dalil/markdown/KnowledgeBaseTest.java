package org.dalil.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.text.Language;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Thousands of articles that were not written for us. */
class KnowledgeBaseTest {
    private static List<Path> files = List.of();

    private final Documents documents = new Documents();

    @BeforeAll
    static void find() throws IOException {
        var folder = Path.of(System.getProperty("dalil.shared", "../shared"), "kb");
        Assumptions.assumeTrue(
                Files.isDirectory(folder), "skipped: no articles to try in " + folder);
        try (var walk = Files.walk(folder)) {
            files = walk.filter(path -> path.toString().endsWith(".md")).toList();
        }
    }

    @Test
    void frontMatterAndBodyAreTheFile() {
        var broken = 0;
        for (var file : files) {
            var text = read(file);
            var read = FrontMatter.read(text);
            assertThat(read.raw() + read.body()).as("%s", file).isEqualTo(text);
            broken += read.problem().isPresent() ? 1 : 0;
        }
        assertThat(broken).isOne();
    }

    @Test
    void allAreRendered() {
        for (var file : files) {
            var read = FrontMatter.read(read(file));
            var title = read.values().getOrDefault("title", "").toString();
            var rendered = documents.render(Source.of(read.body(), title, language(file)));
            var html = rendered.html().markup();
            assertThat(html).doesNotContain("<h1", "<script", "<style", " style=", " onclick=");
            for (var heading : rendered.headings()) {
                assertThat(html).contains(" id=\"" + heading.anchor() + "\"");
            }
            assertThat(documents.sections(read.body(), title).stream().skip(1).map(Section::anchor))
                    .as("%s", file)
                    .containsExactlyElementsOf(
                            rendered.headings().stream().map(Heading::anchor).toList());
        }
    }

    private static Language language(Path file) {
        return file.toString().endsWith(".ar.md") ? Language.ARABIC : Language.ENGLISH;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
