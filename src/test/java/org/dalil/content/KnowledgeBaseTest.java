package org.dalil.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.dalil.content.file.Cause;
import org.dalil.content.file.Finding;
import org.dalil.testing.Dalil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/** Thousands of real articles that nobody wrote for us; on H2 only, for they take their time. */
class KnowledgeBaseTest {
    private static final int FILES = 6230;
    private static final Path KB =
            Path.of(System.getProperty("dalil.shared", "../shared")).resolve("kb");

    @TempDir Path out;

    @Test
    void comesInGoesOutAndComesInTheSame() {
        assumeTrue(Files.isDirectory(KB), "skipped: there are no articles at " + KB);
        try (var one = Dalil.start();
                var other = Dalil.start()) {
            var folder = one.getBean(ArticleFolder.class);
            var first = folder.importFrom(KB, ImportProgress.NONE);
            assertThat(first.created()).isEqualTo(FILES);
            assertThat(first.isWhole()).isTrue();
            assertThat(first.findings(Finding.Level.NOTICE))
                    .filteredOn(finding -> finding.cause() == Cause.BROKEN_YAML)
                    .extracting(Finding::file)
                    .containsExactly("office/troubleshoot-presence-issues-outlook.ar.md");

            var second = folder.importFrom(KB, ImportProgress.NONE);
            assertThat(second.unchanged()).isEqualTo(FILES);
            assertThat(second.count(Finding.Level.VANISHED)).isZero();

            assertThat(folder.exportTo(out, ImportProgress.NONE).findings()).isEmpty();
            var again = other.getBean(ArticleFolder.class).importFrom(out, ImportProgress.NONE);
            assertThat(again.created()).isEqualTo(FILES);
            assertThat(other.getBean(Inventory.class).taken())
                    .isEqualTo(one.getBean(Inventory.class).taken());
        }
    }
}
