package org.dalil.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dalil.content.Folders.article;
import static org.dalil.content.Folders.write;

import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.live.Listings;
import org.dalil.article.live.LiveArticles;
import org.dalil.content.finding.Finding;
import org.dalil.content.run.ImportProgress;
import org.dalil.testing.Dalil;
import org.dalil.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;

/** One bad file is told with its name, line and reason; the others go in. */
@Tag("database")
@ExtendWith(Dalil.class)
class BadFilesTest {
    @TempDir Path folder;

    private final ArticleFolder articles;
    private final Listings listings;
    private final Articles standing;
    private final LiveArticles reading;

    BadFilesTest(
            ArticleFolder articles, Listings listings, Articles standing, LiveArticles reading) {
        this.articles = articles;
        this.listings = listings;
        this.standing = standing;
        this.reading = reading;
    }

    @BeforeEach
    void aGoodFile() {
        write(folder, "good.md", article("title: Good", "text"));
    }

    @Test
    void tellsEachByNameLineAndReason() throws IOException {
        write(
                folder,
                "latin1.md",
                "---\ntitle: x\n---\ncaf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        write(folder, "utf16.md", "title".getBytes(StandardCharsets.UTF_16));
        write(folder, "nul.md", "a\nb\0c");
        write(folder, "empty.md", "");
        write(folder, "blank.md", article("title: Blank", " \n\t\n"));
        write(folder, "huge.md", new byte[20 * 1024 * 1024]);
        write(folder, "large.md", article("title: L", "x".repeat(530_000)));
        write(folder, "title.md", article("title: " + "x".repeat(251), "x"));
        write(folder, "key.md", article("title: K\ndalil.audience: everybody", "x"));
        write(folder, "unknown.md", article("title: U\ndalil:\n  colour: red", "x"));
        write(folder, "twice.md", article("title: T", "x"));
        write(folder, "twice.en.md", article("title: T named", "x"));
        write(folder, "page.markdown", "# X");
        write(folder, "README.md", "# About");
        write(folder, ".hidden.md", "# Hidden");
        Files.createSymbolicLink(folder.resolve("link.md"), folder.resolve("good.md"));
        Files.createSymbolicLink(folder.resolve("linked"), folder);

        var report = articles.importFrom(folder, ImportProgress.NONE);

        assertThat(report.findings(Finding.Level.LEFT_OUT))
                .extracting(Finding::toString)
                .containsExactlyInAnyOrder(
                        "latin1.md:4: is not UTF-8: byte 0xE9 at offset 20; save it as UTF-8",
                        "utf16.md:1: is UTF-16; save it as UTF-8",
                        "nul.md:2: holds a NUL byte at offset 3",
                        "empty.md:1: is empty",
                        "blank.md:1: has no text below its front matter",
                        "huge.md:1: has 20,971,520 bytes; 524,288 (512 KB) of text is the most",
                        "large.md:1: body has 530,000 bytes; 524,288 (512 KB) is the most",
                        "title.md:2: title has 251 characters; 250 is the most",
                        "key.md:3: dalil.audience 'everybody' is not understood; expected internal,"
                                + " partner, customer, public",
                        "unknown.md:3: dalil.colour is no key of ours; known are title, summary,"
                                + " kind, audience, confidence, tags, products, owner, reviewBy,"
                                + " date, draft, category, attachments",
                        "twice.md:1: is the same article and language (en) as twice.en.md, which"
                                + " was taken",
                        "page.markdown:1: is not taken; name it .md if it is an article",
                        "link.md:1: is a symbolic link; only files of the folder itself are taken",
                        "linked:1: is a symbolic link; only files of the folder itself are taken");
        assertThat(report.findings(Finding.Level.NOTICE))
                .extracting(Finding::toString)
                .containsExactly(
                        "README.md:1: is about the folder; with a title in a front matter it is an"
                                + " article");
        assertThat(report.created()).isEqualTo(2);
        assertThat(report.summary())
                .anySatisfy(line -> assertThat(line).startsWith("left out 14: 3 not UTF-8;"));
        assertThat(titles()).contains("Good", "T named");
    }

    @Test
    void neverGuessesWhoMaySeeAText() {
        write(folder, "read.md", "---\ntitle: Read\nx: [1\naudience: internal\n---\nsecret");
        write(folder, "foreign.md", "---\ntitle: Foreign\nms.audience: Admin\nx: [1\n---\ntext");
        var doubtful =
                List.of(
                        "---\ntitle: T\nx: [1\n  audience: internal\n---\nsecret",
                        "---\ntitle: T\nAudience: INTERNAL\n---\nsecret",
                        "---\ntitle: T\naudience: internal\naudience: public\n---\nsecret",
                        "---\ntitle: T\naudience:internal\n---\nsecret",
                        "---\ntitle: T\naudience: [internal]\n---\nsecret",
                        "---\ntitle: T\naudience: internal\n\nsecret, and never closed",
                        "\n---\ntitle: T\naudience: internal\n---\nsecret",
                        "+++\ntitle = 'T'\ndraft = true\n+++\nsecret");
        for (var n = 0; n < doubtful.size(); n++) {
            write(folder, "doubt" + n + ".md", doubtful.get(n));
        }

        var report = articles.importFrom(folder, ImportProgress.NONE);

        assertThat(report.findings())
                .extracting(Finding::toString)
                .filteredOn(told -> told.endsWith("who may see it is not guessed"))
                .hasSize(doubtful.size());
        assertThat(listings.all(Language.ENGLISH, Audience.INTERNAL, 1, 1000))
                .extracting("title")
                .contains("Read", "Foreign")
                .doesNotContain("T");
        assertThat(titles()).contains("Foreign").doesNotContain("Read");
    }

    @Test
    void takesWhatOnlyLooksBad() {
        write(
                folder,
                "a b/\u200Bz\u200B \u2013 \u0643\u0644\u0645\u0629.md",
                article("title: Odd name", "x"));
        write(folder, "crlf.md", "---\r\ntitle: Windows\r\n---\r\nline\r\n");
        write(folder, "broken.md", "---\ntitle: Broken\nx: [1\n---\nbody");
        write(
                folder,
                "foreign.md",
                article("title: F\naudience: ITPro\nkind: blog\ndraft: no\ntags: a, b", "x"));
        write(folder, "future.md", article("title: Future\ndate: 2999-01-01", "x"));
        write(folder, "heading.md", "text\n\n# The <a name='x'></a>*heading*\n");
        write(folder, "no-title_here.md", "text\n## second level\n");
        write(folder, "marks.md", article("title: \"\\u202Eabc\\u200B\"", "\u202Ebody\u200B"));
        write(folder, "french.fr.md", article("title: F", "x"));

        var report = articles.importFrom(folder, ImportProgress.NONE);

        assertThat(report.isWhole()).as(report.lines().toString()).isTrue();
        assertThat(report.findings())
                .extracting(Finding::toString)
                .contains(
                        "broken.md:4: front matter is not YAML (expected ',' or ']', but got"
                                + " <stream end>); taken is what could be read",
                        "foreign.md:3: audience 'ITPro' is not ours and is kept; expected internal,"
                                + " partner, customer, public",
                        "future.md:3: date '2999-01-01' is not ours and is kept; expected a day"
                                + " that has been, like 2024-12-31",
                        "heading.md:1: has no title in its front matter; its first heading is"
                                + " taken: The heading",
                        "no-title_here.md:1: has neither a title nor a first heading; taken is its"
                                + " name: No title here",
                        "french.fr.md:1: 'fr' is no language of this portal; taken as en, named"
                                + " french.fr");
        assertThat(titles())
                .contains(
                        "Odd name",
                        "Windows",
                        "Broken",
                        "F",
                        "The heading",
                        "No title here",
                        "abc");
        assertThat(live("crlf").body()).isEqualTo("line\r\n");
        assertThat(live("marks").body()).isEqualTo("\u202Ebody\u200B");
        assertThat(live("foreign").tags()).containsExactly("a", "b");
        assertThat(live("foreign").tier()).isEqualTo(Audience.PUBLIC);
        assertThat(reading.translations("french.fr", Audience.PUBLIC)).hasSize(1);
    }

    @Test
    void tellsLinksThatLeadNowhereOrOut() throws IOException {
        write(
                folder,
                "in/a.md",
                article(
                        "title: A",
                        "x\n\n"
                                + "[o](../../etc/passwd) ![m](m.png)\n"
                                + "[l](l.png)[good](../good.md#x) [w](/web) [h](https://x.y) [d](.)"
                                + " [e](e.png) [z](.z)"));
        write(folder, "in/e.png", new byte[0]);
        write(folder, "in/.z", "secret");
        write(folder, "in/big.bin", new byte[10 * 1024 * 1024 + 1]);
        write(folder, "in/b.md", article("title: B", "[b](big.bin)"));
        Files.createSymbolicLink(folder.resolve("in/l.png"), Path.of("/etc/hostname"));

        var report = articles.importFrom(folder, ImportProgress.NONE);

        assertThat(report.findings(Finding.Level.NOTICE))
                .extracting(Finding::toString)
                .containsExactlyInAnyOrder(
                        "in/a.md:6: link '../../etc/passwd' leads out of the folder; its words"
                                + " stay",
                        "in/a.md:6: link 'm.png' leads to nothing in the folder; its words stay",
                        "in/a.md:7: link 'l.png' leads to nothing in the folder; its words stay",
                        "in/a.md:7: link 'e.png' is an empty file; its words stay",
                        "in/a.md:7: link '.z' leads to nothing in the folder; its words stay",
                        "in/b.md:4: link 'big.bin' has 10,485,761 bytes; 10,485,760 (10 MB) is the"
                                + " most for an attachment; its words stay");
        assertThat(report.attachments()).isZero();
    }

    @Test
    void refusesWhatIsNoFolder() {
        assertThatThrownBy(() -> articles.importFrom(folder.resolve("none"), ImportProgress.NONE))
                .isInstanceOf(FolderRefused.class)
                .hasMessageStartingWith("there is no folder ");
        assertThatThrownBy(
                        () -> articles.importFrom(folder.resolve("good.md"), ImportProgress.NONE))
                .isInstanceOf(FolderRefused.class)
                .hasMessageEndingWith(" is a file; a folder is needed");
    }

    @Test
    void goesOnBehindAnArticleThatTheBaseRefuses() {
        try (var base = Dalil.start()) {
            base.getBean(StubbornBase.class).refuse("Bad");
            for (var i = 0; i < 120; i++) {
                write(folder, "many/" + i + ".md", article("title: T" + i, "x"));
            }
            write(folder, "many/5bad.md", article("title: Bad", "x"));
            var report = base.getBean(ArticleFolder.class).importFrom(folder, ImportProgress.NONE);
            assertThat(report.created()).isEqualTo(121);
            assertThat(report.findings())
                    .singleElement()
                    .satisfies(
                            finding ->
                                    assertThat(finding.toString())
                                            .startsWith("many/5bad.md:1: was refused by the base"));
            assertThat(base.getBean(Listings.class).count(Language.ENGLISH, Audience.PUBLIC))
                    .isEqualTo(121);
        }
    }

    /** A rule that only the base knows. */
    @Singleton
    static class StubbornBase {
        private final TransactionOperations<Connection> operations;

        StubbornBase(TransactionOperations<Connection> operations) {
            this.operations = operations;
        }

        void refuse(String title) {
            operations.executeWrite(
                    status -> {
                        try (var statement = status.getConnection().createStatement()) {
                            return statement.execute(
                                    "alter table revision add constraint x check (title <> '%s')"
                                            .formatted(title));
                        }
                    });
        }
    }

    private List<String> titles() {
        return listings.all(Language.ENGLISH, Audience.PUBLIC, 1, 1000).stream()
                .map(article -> article.title())
                .toList();
    }

    private org.dalil.article.live.LiveArticle live(String ref) {
        var id = standing.findByRef(ref).orElseThrow().id();
        return reading.read(id, Language.ENGLISH, Audience.INTERNAL);
    }
}
