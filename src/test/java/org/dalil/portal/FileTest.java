package org.dalil.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.article.attachment.Attachments;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Files that belong to articles. */
class FileTest {
    private static final byte[] PIXEL =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final String SHOWS = "![A dot](dot.png) [a](صورة.svg) [b](page.html)";

    private static Portal portal;
    private static long open;
    private static long hidden;

    @BeforeAll
    static void publish() {
        portal = Portal.open(Map.of());
        open = portal.article(ArticleKind.HOW_TO, null, Audience.PUBLIC);
        portal.text(open, Language.ENGLISH, "With files", "", SHOWS);
        hidden = portal.article(ArticleKind.HOW_TO, null, Audience.INTERNAL);
        portal.text(hidden, Language.ENGLISH, "Hidden", "", "Text.");
        var attachments = portal.bean(Attachments.class);
        attachments.keep(open, "dot.png", PIXEL);
        attachments.keep(open, "صورة.svg", utf8("<svg xmlns='http://www.w3.org/2000/svg'/>"));
        attachments.keep(open, "page.html", utf8("<!DOCTYPE html><script>alert(1)</script>"));
        attachments.keep(hidden, "dot.png", PIXEL);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    private static String file(long article, String name) {
        return "/en/articles/" + article + "/files/" + name;
    }

    @Test
    void aPictureOpens() {
        var answer = portal.get(file(open, "dot.png"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).hasValue("image/png");
        assertThat(answer.headers().firstValue("content-disposition").orElse(""))
                .startsWith("inline;");
        assertThat(answer.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
                .contains("sandbox");
    }

    @Test
    void whatCouldHoldScriptIsSavedAndNotOpened() {
        for (var name : new String[] {"page.html", "%D8%B5%D9%88%D8%B1%D8%A9.svg"}) {
            var answer = portal.get(file(open, name));
            assertThat(answer.statusCode()).as(name).isEqualTo(200);
            assertThat(answer.headers().firstValue("content-disposition").orElse(""))
                    .isEqualTo("attachment; filename*=UTF-8''" + name);
        }
    }

    @Test
    void whoHasItIsToldThatItIsTheSame() {
        var etag = portal.get(file(open, "dot.png")).headers().firstValue("etag").orElseThrow();
        var again = portal.get(file(open, "dot.png"), "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aFileIsSeenByWhoSeesItsArticle() {
        assertThat(portal.get(file(hidden, "dot.png")).statusCode()).isEqualTo(404);
        assertThat(portal.get(file(open, "other.png")).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileIsOpenWhileALiveTextLeadsToItAndNoCacheKeepsIt() {
        var article = portal.article(ArticleKind.HOW_TO, null, Audience.PUBLIC);
        portal.text(article, Language.ENGLISH, "Moves on", "", "![A dot](dot.png)");
        portal.bean(Attachments.class).keep(article, "dot.png", PIXEL);
        portal.bean(Attachments.class).keep(article, "draft.txt", utf8("of a draft"));
        assertThat(portal.get(file(article, "draft.txt")).statusCode()).isEqualTo(404);
        var shown = portal.get(file(article, "dot.png"));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("cache-control")).hasValue("no-cache");
        var etag = shown.headers().firstValue("etag").orElseThrow();

        portal.text(article, Language.ENGLISH, "Moves on", "", "[A draft](draft.txt)");
        assertThat(portal.get(file(article, "draft.txt")).statusCode()).isEqualTo(200);
        assertThat(portal.get(file(article, "dot.png")).statusCode()).isEqualTo(404);
        assertThat(portal.get(file(article, "dot.png"), "If-None-Match", etag).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theArticleShowsItsPicture() {
        var page = portal.page("/en/articles/" + open + "-with-files");
        assertThat(page.select(".prose img").attr("src")).isEqualTo(file(open, "dot.png"));
    }
}
