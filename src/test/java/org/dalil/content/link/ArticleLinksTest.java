package org.dalil.content.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.content.Folders.article;
import static org.dalil.content.Folders.write;

import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.live.LiveArticles;
import org.dalil.content.ArticleFolder;
import org.dalil.content.run.ImportProgress;
import org.dalil.markdown.Documents;
import org.dalil.markdown.Link;
import org.dalil.markdown.Source;
import org.dalil.testing.Dalil;
import org.dalil.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Set;

@Tag("database")
@ExtendWith(Dalil.class)
class ArticleLinksTest {
    @TempDir Path folder;

    private final ArticleFolder articles;
    private final Articles standing;
    private final LiveArticles reading;
    private final ArticleLinks links;
    private final Documents documents;

    ArticleLinksTest(
            ArticleFolder articles,
            Articles standing,
            LiveArticles reading,
            ArticleLinks links,
            Documents documents) {
        this.articles = articles;
        this.standing = standing;
        this.reading = reading;
        this.links = links;
        this.documents = documents;
    }

    @BeforeEach
    void aFolder() {
        write(
                folder,
                "a/from.en.md",
                article("title: From", "![p](p%20ic.png) [pdf](../f/x.pdf) x"));
        write(folder, "a/from.ar.md", article("title: من", "نص"));
        write(folder, "a/p ic.png", "png");
        write(folder, "f/x.pdf", "pdf");
        write(folder, "a/beside.en.md", article("title: Beside", "x"));
        write(folder, "b/both ways.en.md", article("title: Both", "x"));
        write(folder, "b/both ways.ar.md", article("title: كلاهما", "x"));
        write(folder, "b/closed.md", article("title: Closed\naudience: internal", "x"));
        write(folder, "b/v1.2.md", article("title: Dotted", "x"));
        articles.importFrom(folder, ImportProgress.NONE);
    }

    @Test
    void leadToArticlesByTheirFiles() {
        var beside = "/en/articles/" + id("a/beside") + "-beside";
        var both = "/en/articles/" + id("b/both ways") + "-both";
        for (var written : new String[] {"beside.en.md", "beside.md", "beside", "./beside.MD"}) {
            assertThat(resolved(written)).isEqualTo(new Link.To(beside));
        }
        assertThat(resolved("beside.md#a-b")).isEqualTo(new Link.To(beside + "#a-b"));
        assertThat(resolved("../b/both%20ways.md")).isEqualTo(new Link.To(both));
        assertThat(resolved("../b/both ways.ar.md#x")).isEqualTo(new Link.To(both + "#x"));
        assertThat(resolved("..\\b\\both ways.md")).isEqualTo(new Link.To(both));
        assertThat(resolved("/b/both ways.md?x=1")).isEqualTo(new Link.To(both));
        assertThat(resolved("b/both ways.md")).isEqualTo(new Link.To(both));
        assertThat(resolved("../b/v1.2"))
                .isEqualTo(new Link.To("/en/articles/" + id("b/v1.2") + "-dotted"));
    }

    @Test
    void leadToTheReadersLanguageWhereThereIsOne() {
        var from = reading.read(id("a/from"), Language.ARABIC, Audience.PUBLIC);
        var arabic = links.of(from, Audience.PUBLIC);
        assertThat(arabic.resolve("../b/both ways.en.md"))
                .isEqualTo(
                        new Link.To(
                                "/ar/articles/%d-%s"
                                        .formatted(
                                                id("b/both ways"),
                                                "%D9%83%D9%84%D8%A7%D9%87%D9%85%D8%A7")));
        assertThat(arabic.resolve("beside.md"))
                .isEqualTo(new Link.To("/en/articles/" + id("a/beside") + "-beside"));
    }

    @Test
    void areTextWhereTheReaderSeesNoTarget() {
        assertThat(resolved("../b/closed.md")).isEqualTo(new Link.Unseen());
        assertThat(resolved("../b/never.md")).isEqualTo(new Link.Unseen());
        assertThat(resolved("../../outside.md")).isEqualTo(new Link.Unseen());
        assertThat(resolved("/a/" + id("b/closed"))).isEqualTo(new Link.Unseen());
        assertThat(resolved("/en/articles/" + id("b/closed") + "-closed#x"))
                .isEqualTo(new Link.Unseen());
        assertThat(resolved("/microsoft/teams")).isEqualTo(new Link.Unseen());
        var staff = links.of(from(), Audience.INTERNAL);
        var closed = new Link.To("/en/articles/" + id("b/closed") + "-closed");
        assertThat(staff.resolve("../b/closed.md")).isEqualTo(closed);
        assertThat(staff.resolve("/a/" + id("b/closed"))).isEqualTo(closed);
    }

    @Test
    void leadToAttachments() {
        var files = "/en/articles/" + id("a/from") + "/files/";
        assertThat(resolved("p%20ic.png")).isEqualTo(new Link.To(files + "p%20ic.png"));
        assertThat(resolved("p ic.png")).isEqualTo(new Link.To(files + "p%20ic.png"));
        assertThat(resolved("../f/x.pdf#page=2")).isEqualTo(new Link.To(files + "x.pdf#page=2"));
        assertThat(resolved("../f/other.pdf")).isEqualTo(new Link.Unseen());
    }

    @Test
    void leaveWhatLeadsElsewhere() {
        for (var written :
                new String[] {
                    "https://example.org/a.md",
                    "mailto:a@b.c",
                    "//host/x",
                    "tel:1",
                    "#x",
                    "/en",
                    "/ar/categories/3-x",
                    "/en/search?q=x"
                }) {
            assertThat(resolved(written)).as(written).isEqualTo(new Link.AsWritten());
        }
    }

    @Test
    void areRendered() {
        var article = from();
        var html =
                documents
                        .render(
                                new Source(
                                        article.body() + " [closed](../b/closed.md)",
                                        article.title(),
                                        article.language(),
                                        links.of(article, Audience.PUBLIC),
                                        Set.of()))
                        .html()
                        .markup();
        assertThat(html)
                .contains("src=\"/en/articles/" + article.id() + "/files/p%20ic.png\"")
                .contains("href=\"/en/articles/" + article.id() + "/files/x.pdf\"")
                .contains("closed")
                .doesNotContain("closed.md");
    }

    private Link resolved(String destination) {
        return links.of(from(), Audience.PUBLIC).resolve(destination);
    }

    private org.dalil.article.live.LiveArticle from() {
        return reading.read(id("a/from"), Language.ENGLISH, Audience.PUBLIC);
    }

    private long id(String ref) {
        return standing.findByRef(ref).orElseThrow().id();
    }
}
