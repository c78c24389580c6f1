package org.dalil.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dalil.content.Folders.article;
import static org.dalil.content.Folders.write;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Description;
import org.dalil.article.attachment.Attachments;
import org.dalil.content.export.ExportReport;
import org.dalil.content.finding.Finding;
import org.dalil.content.run.ImportProgress;
import org.dalil.testing.Dalil;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

@Tag("database")
class ExportTest {
    @TempDir Path folder;
    @TempDir Path out;

    private ApplicationContext context;
    private ArticleFolder articles;
    private Articles reading;
    private World world;

    @BeforeEach
    void start() {
        context = Dalil.start();
        articles = context.getBean(ArticleFolder.class);
        reading = context.getBean(Articles.class);
        world = context.getBean(World.class);
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void givesArticlesOfTheDeskAFileAndItsPathAsTheirReference() {
        var category = world.category("how to/pay", "Pay", "ادفع");
        var first = desk(category);
        var second = desk(category);
        var top = desk(null);
        world.draft(top, Language.ARABIC, "مسودة", "نص");
        context.getBean(Attachments.class).keep(top, "pic.png", new byte[] {1});

        assertThat(export().findings()).isEmpty();

        assertThat(reading.find(first).ref()).isEqualTo("how to/pay/same-title");
        assertThat(reading.find(second).ref()).isEqualTo("how to/pay/same-title-2");
        assertThat(Folders.all(out))
                .containsOnlyKeys(
                        "how to/pay/category.yml",
                        "how to/pay/same-title.en.md",
                        "how to/pay/same-title-2.en.md",
                        "same-title.ar.md",
                        "same-title.en.md",
                        "pic.png");
        assertThat(Folders.read(out, "same-title.ar.md")).contains("draft: true");
        var before = context.getBean(Inventory.class).taken();
        assertThat(articles.importFrom(out, ImportProgress.NONE).unchanged()).isEqualTo(4);
        try (var other = Dalil.start()) {
            other.getBean(ArticleFolder.class).importFrom(out, ImportProgress.NONE);
            assertThat(other.getBean(Inventory.class).taken()).isEqualTo(before);
        }
    }

    @Test
    void keepsAnArticleThatMovedAtItsPath() {
        write(folder, "old/a.md", article("title: A", "[b](b.md)"));
        articles.importFrom(folder, ImportProgress.NONE);
        var id = reading.findByRef("old/a").orElseThrow().id();
        var by = reading.description(id);
        reading.describe(
                id,
                new Description(
                        by.kind(),
                        world.category("new", "New", "جديد"),
                        null,
                        null,
                        List.of(),
                        List.of()),
                World.HUDA);
        export();
        assertThat(Folders.read(out, "old/a.md")).contains("dalil.category: new\n");
        var before = context.getBean(Inventory.class).taken();
        try (var other = Dalil.start()) {
            other.getBean(ArticleFolder.class).importFrom(out, ImportProgress.NONE);
            before.remove("category old");
            assertThat(other.getBean(Inventory.class).taken()).isEqualTo(before);
        }
    }

    @Test
    void writesNoTextForMoreReadersThanMaySeeIt() {
        var article = world.article("x/narrow", Audience.CUSTOMER);
        world.live(article, Language.ENGLISH, "Both keys", "a", Audience.PUBLIC);
        world.live(article, Language.ARABIC, "داخلي", "ب", Audience.INTERNAL);
        export();
        assertThat(Folders.read(out, "x/narrow.en.md")).contains("audience: customer\n");
        assertThat(Folders.read(out, "x/narrow.ar.md")).contains("audience: internal\n");
    }

    @Test
    void overwritesWhatItKnowsAndNothingElse() {
        write(folder, "a.md", article("title: A", "one"));
        write(folder, "b.md", article("title: B", "one"));
        articles.importFrom(folder, ImportProgress.NONE);
        var id = reading.findByRef("a").orElseThrow().id();
        world.live(id, Language.ENGLISH, "A", "desk");
        write(folder, "b.md", article("title: B", "folder"));
        write(folder, "notes.txt", "mine");

        var report = articles.exportTo(folder, ImportProgress.NONE);

        assertThat(Folders.read(folder, "a.md")).endsWith("---\ndesk");
        assertThat(Folders.read(folder, "b.md")).endsWith("---\nfolder");
        assertThat(Folders.read(folder, "notes.txt")).isEqualTo("mine");
        assertThat(report.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "b.md:1: changed here since the last import or export; nothing was"
                                + " overwritten, import it first");
        assertThat(articles.importFrom(folder, ImportProgress.NONE).changed()).isEqualTo(1);
        assertThat(articles.exportTo(folder, ImportProgress.NONE).findings()).isEmpty();
    }

    @Test
    void leavesAStrangersFileAlone() throws IOException {
        world.live(world.article("x/a", Audience.PUBLIC), Language.ENGLISH, "A", "a");
        world.live(world.article("y/b", Audience.PUBLIC), Language.ENGLISH, "B", "b");
        world.live(world.article("z/c", Audience.PUBLIC), Language.ENGLISH, "C", "c");
        write(out, "x/a.en.md", "a stranger's");
        Files.createSymbolicLink(out.resolve("y"), folder);
        Files.createDirectories(out.resolve("z/c.en.md"));

        assertThat(export().findings())
                .extracting(Finding::toString)
                .containsExactlyInAnyOrder(
                        "x/a.en.md:1: is there already and was not written by us; nothing was"
                                + " overwritten",
                        "y/b.en.md:1: lies behind a symbolic link; nothing was written",
                        "z/c.en.md:1: is there already and was not written by us; nothing was"
                                + " overwritten");
        assertThat(folder).isEmptyDirectory();
        assertThat(Folders.read(out, "x/a.en.md")).isEqualTo("a stranger's");
    }

    @Test
    void writesOnlyWhatChangedTheSecondTime() {
        desk(null);
        assertThat(export().written()).isEqualTo(1);
        var again = export();
        assertThat(again.written()).isZero();
        assertThat(again.unchanged()).isEqualTo(1);
        var id = reading.findByRef("same-title").orElseThrow().id();
        world.live(id, Language.ENGLISH, "Same title", "newer");
        assertThat(export().written()).isEqualTo(1);
    }

    @Test
    void refusesAFileForAFolder() {
        write(out, "file", "x");
        assertThatThrownBy(() -> articles.exportTo(out.resolve("file"), ImportProgress.NONE))
                .isInstanceOf(FolderRefused.class)
                .hasMessageEndingWith(" is a file; a folder is needed");
        assertThat(articles.exportTo(out.resolve("new/one"), ImportProgress.NONE).findings())
                .isEmpty();
    }

    private long desk(Long category) {
        var as =
                new Description(
                        ArticleKind.QUESTION, category, null, null, List.of("t"), List.of());
        var id =
                reading.create(null, as, Audience.PUBLIC, Confidence.NOT_VALIDATED, World.HUDA)
                        .id();
        world.live(id, Language.ENGLISH, "Same title", "text");
        return id;
    }

    private ExportReport export() {
        return articles.exportTo(out, ImportProgress.NONE);
    }
}
