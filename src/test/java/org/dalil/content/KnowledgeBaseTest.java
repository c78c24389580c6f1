package org.dalil.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.dalil.content.finding.Cause;
import org.dalil.content.finding.Finding;
import org.dalil.content.run.ImportProgress;
import org.dalil.testing.Dalil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Thousands of real articles that nobody wrote for us; on H2 only, for they take their time: a
 * fifth of them, and thoroughly all.
 */
class KnowledgeBaseTest {
    private static final boolean WHOLE = Boolean.getBoolean("dalil.thorough");
    private static final int ALL = 6230;
    private static final Path KB =
            Path.of(System.getProperty("dalil.shared", "../shared")).resolve("kb");

    private static final String BROKEN = "troubleshoot-presence-issues-outlook";

    @TempDir Path out;
    @TempDir Path some;

    @Test
    void comesInGoesOutAndComesInTheSame() throws IOException {
        assumeTrue(Files.isDirectory(KB), "skipped: there are no articles at " + KB);
        var kb = WHOLE ? KB : sample();
        var files = files(kb).size();
        assertThat(files).isGreaterThan(1000);
        assertThat(files(KB)).hasSize(ALL);
        try (var one = Dalil.start();
                var other = Dalil.start()) {
            var folder = one.getBean(ArticleFolder.class);
            var first = folder.importFrom(kb, ImportProgress.NONE);
            assertThat(first.created()).isEqualTo(files);
            assertThat(first.isWhole()).isTrue();
            assertThat(first.findings(Finding.Level.NOTICE))
                    .filteredOn(finding -> finding.cause() == Cause.BROKEN_YAML)
                    .extracting(Finding::file)
                    .containsExactly("office/troubleshoot-presence-issues-outlook.ar.md");

            var second = folder.importFrom(kb, ImportProgress.NONE);
            assertThat(second.unchanged()).isEqualTo(files);
            assertThat(second.count(Finding.Level.VANISHED)).isZero();

            assertThat(folder.exportTo(out, ImportProgress.NONE).findings()).isEmpty();
            var again = other.getBean(ArticleFolder.class).importFrom(out, ImportProgress.NONE);
            assertThat(again.created()).isEqualTo(files);
            assertThat(other.getBean(Inventory.class).taken())
                    .isEqualTo(one.getBean(Inventory.class).taken());
        }
    }

    /** Every fifth article with its translations, and the one that is written wrong. */
    private Path sample() throws IOException {
        for (var file : files(KB)) {
            var place = KB.relativize(file);
            var article = place.toString().replaceFirst("(\\.(ar|en))?\\.md$", "");
            if (Math.floorMod(article.hashCode(), 5) == 0 || article.endsWith(BROKEN)) {
                var copy = some.resolve(place);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return some;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(each -> each.toString().endsWith(".md"))
                    .filter(each -> !each.endsWith("README.md"))
                    .toList();
        }
    }
}
