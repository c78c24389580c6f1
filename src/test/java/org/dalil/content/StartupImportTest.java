package org.dalil.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.content.Folders.article;
import static org.dalil.content.Folders.write;

import org.dalil.account.Audience;
import org.dalil.article.Listings;
import org.dalil.testing.Dalil;
import org.dalil.testing.TestBase;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

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
        var base = new HashMap<>(TestBase.fresh());
        base.put("dalil.articles", folder.toString());
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
}
