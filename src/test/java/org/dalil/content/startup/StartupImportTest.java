package org.dalil.content.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dalil.content.Folders.article;
import static org.dalil.content.Folders.write;

import org.dalil.account.Audience;
import org.dalil.article.live.Listings;
import org.dalil.content.ArticleFolder;
import org.dalil.content.ImportReport;
import org.dalil.content.run.Batches;
import org.dalil.content.run.ImportProgress;
import org.dalil.testing.Dalil;
import org.dalil.testing.TestBase;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;

@Tag("database")
class StartupImportTest {
    @TempDir Path folder;

    @Test
    void importsTheFolderThatIsNamed() {
        write(folder, "a.md", article("title: A", "x"));
        try (var context = Dalil.start(Map.of("dalil.articles", folder.toString()))) {
            var startup = context.getBean(StartupImport.class);
            assertThat(startup.done()).isFalse();
            startup.run();
            assertThat(startup.done()).isTrue();
            assertThat(startup.report().orElseThrow().created()).isEqualTo(1);
        }
    }

    @Test
    void stopsWithTheProgramAndGoesOnWithTheNext() throws InterruptedException {
        write(folder, "a.md", article("title: A", "x"));
        var base = base();
        try (var context = Dalil.start(base)) {
            var startup = context.getBean(StartupImport.class);
            startup.stop();
            startup.run();
            assertThat(startup.failure()).hasValue("the program stopped before it was done");
        }
        try (var context = Dalil.start(base)) {
            var startup = context.getBean(StartupImport.class);
            startup.run();
            assertThat(startup.report().orElseThrow().created()).isEqualTo(1);
        }
    }

    @Test
    void importsNothingWhereNoneIsNamed() {
        try (var context = Dalil.start()) {
            var startup = context.getBean(StartupImport.class);
            startup.run();
            assertThat(startup.done()).isTrue();
            assertThat(startup.report()).isEmpty();
        }
    }

    @Test
    void saysWhyItFailed() {
        var missing = Map.<String, Object>of("dalil.articles", folder.resolve("no").toString());
        try (var context = Dalil.start(missing)) {
            var startup = context.getBean(StartupImport.class);
            startup.run();
            assertThat(startup.done()).isTrue();
            assertThat(startup.failure().orElseThrow()).startsWith("there is no folder ");
        }
    }

    @Test
    void bringsTheArticlesThatShipUntilTheyAreDropped() {
        try (var context = Dalil.start(Map.of("dalil.articles", "shipped"))) {
            var startup = context.getBean(StartupImport.class);
            var listings = context.getBean(Listings.class);
            var starter = context.getBean(StarterArticles.class);
            startup.run();
            var report = startup.report().orElseThrow();
            assertThat(report.findings()).isEmpty();
            assertThat(report.created()).isGreaterThan(30);
            assertThat(listings.count(Language.ARABIC, Audience.PUBLIC)).isGreaterThan(10);

            write(folder, "own.md", article("title: Own", "x"));
            context.getBean(ArticleFolder.class).importFrom(folder, ImportProgress.NONE);
            assertThat(starter.areDropped()).isFalse();
            assertThat(starter.drop(World.OMAR)).isGreaterThan(15);
            assertThat(starter.areDropped()).isTrue();
            assertThat(listings.count(Language.ENGLISH, Audience.INTERNAL)).isEqualTo(1);
            assertThat(starter.drop(World.OMAR)).isZero();
            startup.run();
            assertThat(listings.count(Language.ENGLISH, Audience.INTERNAL)).isEqualTo(1);
        }
    }

    @Test
    void passesWhatIsUntouchedAndTakesWhatIsNot() {
        write(folder, "a.md", article("title: A\naudience: ITPro", "x"));
        write(folder, "b.md", article("title: B\naudience: ITPro", "x"));
        var base = base();
        assertThat(started(base).findings()).hasSize(2); // whose value is not ours
        var second = started(base);
        assertThat(second.unchanged()).isEqualTo(2);
        assertThat(second.findings()).isEmpty(); // they were not read
        write(folder, "b.md", article("title: B\naudience: ITPro", "y"));
        var third = started(base);
        assertThat(third.unchanged()).isEqualTo(1);
        assertThat(third.changed()).isEqualTo(1);
        assertThat(third.findings()).hasSize(1);
    }

    @Test
    void readsAllAgainWhereWhatTheyDependOnChanged() throws IOException {
        write(folder, "billing/a.md", article("title: A", "[terms](terms.txt)"));
        write(folder, "billing/terms.txt", "old");
        var base = base();
        assertThat(started(base).attachments()).isEqualTo(1);
        assertThat(started(base).unchanged()).isEqualTo(1);

        write(folder, "billing/terms.txt", "new words");
        assertThat(started(base).attachments()).isEqualTo(1);

        write(folder, "billing/category.yml", "audience: internal");
        assertThat(started(base).changed()).isEqualTo(1);
        assertThat(started(base).unchanged()).isEqualTo(1);

        Files.delete(folder.resolve("billing/category.yml"));
        base.put("dalil.folder.audience", "customer");
        assertThat(started(base).changed()).isEqualTo(1);
    }

    @Test
    void readsAllAgainAfterAnImportThatStoppedHalfWay() {
        for (var each = 0; each <= Batches.MOST; each++) {
            write(folder, "%03d.md".formatted(each), article("title: A", "x"));
        }
        var base = base();
        assertThat(started(base).created()).isEqualTo(Batches.MOST + 1);
        base.put("dalil.folder.audience", "internal");
        try (var context = Dalil.start(base)) {
            var articles = context.getBean(ArticleFolder.class);
            assertThatThrownBy(() -> articles.importFrom(folder, StartupImportTest::tired))
                    .isInstanceOf(CancellationException.class);
        }
        base.put("dalil.folder.audience", "public");
        assertThat(started(base).changed()).isEqualTo(Batches.MOST);
    }

    private static void tired(long done, long of, String file) {
        if (done == Batches.MOST) {
            throw new CancellationException();
        }
    }

    private Map<String, Object> base() {
        var base = new HashMap<>(TestBase.fresh());
        base.put("dalil.articles", folder.toString());
        return base;
    }

    private static ImportReport started(Map<String, Object> base) {
        try (var context = Dalil.start(base)) {
            var startup = context.getBean(StartupImport.class);
            startup.run();
            return startup.report().orElseThrow();
        }
    }
}
