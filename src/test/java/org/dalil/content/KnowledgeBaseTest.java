package org.dalil.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.dalil.content.file.Finding;
import org.dalil.testing.Dalil;
import org.dalil.testing.TestBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Thousands of real articles that nobody wrote for us. */
class KnowledgeBaseTest {
    private static final Path KB =
            Path.of(System.getProperty("dalil.shared", "../shared")).resolve("kb");

    @TempDir Path data;

    @Test
    void importsAllOfIt() {
        assumeTrue(Files.isDirectory(KB), "skipped: there are no articles at " + KB);
        assumeTrue(!TestBase.isPostgres(), "skipped: runs on H2 only");
        var url =
                "jdbc:h2:file:"
                        + data.resolve("dalil")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";
        try (var context = Dalil.start(Map.of("dalil.database.url", url))) {
            var folder = context.getBean(ArticleFolder.class);
            var first = folder.importFrom(KB, ImportProgress.NONE);
            assertThat(first.created()).isEqualTo(6230);
            assertThat(first.findings(Finding.Level.LEFT_OUT))
                    .extracting(Finding::file)
                    .containsExactly("README.md");
            var second = folder.importFrom(KB, ImportProgress.NONE);
            assertThat(second.unchanged()).isEqualTo(6230);
        }
    }
}
