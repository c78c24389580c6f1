package org.dalil.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.portal.Portal.location;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.article.care.Archives;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Where articles stand, and what other addresses of theirs answer. */
@Tag("database")
class ArticleAddressTest {
    private static Portal portal;

    @BeforeAll
    static void open() {
        portal = Portal.open(Map.of());
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    private static long article() {
        return portal.article(ArticleKind.HOW_TO, null, Audience.PUBLIC);
    }

    private static void text(long article, Language language, String title) {
        portal.text(article, language, title, "", "Text.");
    }

    @Test
    void aChainOfRenamesLeadsFromEveryOldAddressToTheNewest() {
        var id = article();
        for (var title : List.of("Reset a password", "Get back in", "Recover your account")) {
            text(id, Language.ENGLISH, title);
        }
        var newest = "/en/articles/" + id + "-recover-your-account";
        for (var old : List.of("-reset-a-password", "-get-back-in", "-never-was", "-", "")) {
            var answer = portal.get("/en/articles/" + id + old);
            assertThat(answer.statusCode()).as(old).isEqualTo(301);
            assertThat(location(answer)).as(old).isEqualTo(newest);
        }
        assertThat(portal.get(newest).statusCode()).isEqualTo(200);
    }

    @Test
    void aSlashAtTheEndLeadsToTheAddressWithoutIt() {
        var id = article();
        text(id, Language.ENGLISH, "Fees");
        var category = "/en/categories/" + portal.world().category("fees", "Fees", "رسوم");
        for (var path :
                List.of(
                        "/en",
                        "/en/search",
                        "/en/articles/" + id + "-fees",
                        category + "-fees",
                        "/sign-in",
                        "/sitemap.xml",
                        "/api/v1/articles",
                        "/en/nothing")) {
            for (var query : List.of("", "?q=a%20b&page=2")) {
                var answer = portal.get(path + "/" + query);
                assertThat(answer.statusCode()).as(path).isEqualTo(301);
                assertThat(location(answer)).isEqualTo(path + query);
                assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
            }
        }
        assertThat(location(portal.get("/en///"))).isEqualTo("/en");
        assertThat(portal.get("/").statusCode()).isEqualTo(302);
        for (var path : List.of("//example.com/", "///example.com//", "/%5Cexample.com/")) {
            assertThat(location(portal.get(path))).as("no other site").doesNotMatch("//.*|/\\\\.*");
        }
    }

    @Test
    void aRawArabicAddressIsTheEncodedOne() throws IOException {
        var id = article();
        text(id, Language.ARABIC, "استعادة الحساب");
        var slug = "استعادة-الحساب";
        var encoded = URLEncoder.encode(slug, StandardCharsets.UTF_8);
        assertThat(portal.get("/ar/articles/" + id + "-" + encoded).statusCode()).isEqualTo(200);
        assertThat(statusOfRaw("/ar/articles/" + id + "-" + slug)).contains(" 200 ");
        assertThat(portal.get("/ar/articles/" + id + "-" + encoded.toLowerCase()).statusCode())
                .isEqualTo(200);
    }

    /** As careless programs send it: bytes of UTF-8, not encoded. */
    private static String statusOfRaw(String path) throws IOException {
        var address = portal.address();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.substring(0, answer.indexOf('\r'));
        }
    }

    @Test
    void theShortAddressLeadsToTheReadersLanguage() {
        var id = article();
        text(id, Language.ENGLISH, "Fees");
        text(id, Language.ARABIC, "الرسوم");
        var arabic = portal.get("/a/" + id, "Accept-Language", "ar-SA,ar;q=0.9,en;q=0.5");
        assertThat(arabic.statusCode()).isEqualTo(302);
        assertThat(location(arabic)).startsWith("/ar/articles/" + id + "-%D8");
        assertThat(location(portal.get("/a/" + id, "Accept-Language", "en")))
                .isEqualTo("/en/articles/" + id + "-fees");
    }

    @Test
    void anArticleThatLacksTheLanguageIsShownInTheOneItHas() {
        var id = article();
        text(id, Language.ENGLISH, "Only here");
        var page = portal.page("/ar/articles/" + id + "-only-here");
        assertThat(page.root().child(0).attr("lang")).isEqualTo("ar");
        assertThat(page.select(".prose").attr("lang")).isEqualTo("en");
        assertThat(page.select(".notice").text()).contains("الإنجليزية");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .endsWith("/en/articles/" + id + "-only-here");
        assertThat(page.select("link[rel=alternate]")).isEmpty();
        assertThat(portal.get("/ar/articles/" + id + "-x").statusCode()).isEqualTo(302);
    }

    @Test
    void theLanguageSwitchKeepsTheArticle() {
        var id = article();
        text(id, Language.ENGLISH, "Both");
        text(id, Language.ARABIC, "كلتاهما");
        var page = portal.page("/en/articles/" + id + "-both");
        assertThat(page.select("header nav a[hreflang=ar]").attr("href"))
                .contains("articles%2F" + id);
        assertThat(page.select("link[rel=alternate]").eachAttr("hreflang"))
                .containsExactlyInAnyOrder("x-default", "en", "ar");
        assertThat(page.select("link[rel=alternate][hreflang=ar]").attr("href"))
                .contains("/ar/articles/" + id + "-%D9");
    }

    @Test
    void whatAReaderMayNotSeeIsAsWhatNeverWas() {
        var hidden = portal.article(ArticleKind.POLICY, null, Audience.INTERNAL);
        text(hidden, Language.ENGLISH, "Refund above the limit");
        var forbidden = portal.get("/en/articles/" + hidden + "-refund-above-the-limit");
        var absent = portal.get("/en/articles/999999-refund-above-the-limit");
        assertThat(forbidden.statusCode()).isEqualTo(404).isEqualTo(absent.statusCode());
        assertThat(portal.get("/a/" + hidden).statusCode()).isEqualTo(404);
        assertThat(forbidden.body()).doesNotContain("Refund above");
    }

    @Test
    void anArchivedArticleLeadsToTheOneThatTookItsPlace() {
        var old = article();
        text(old, Language.ENGLISH, "The old way");
        text(old, Language.ARABIC, "الطريقة القديمة");
        var next = article();
        text(next, Language.ENGLISH, "The new way");
        var hidden = portal.article(ArticleKind.POLICY, null, Audience.INTERNAL);
        text(hidden, Language.ENGLISH, "The hidden way");
        var archives = portal.bean(Archives.class);
        var nour = portal.bean(Staff.class).nour();

        archives.archive(old, "There is a better one.", next, nour);
        var moved = portal.get("/en/articles/" + old + "-the-old-way");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(location(moved)).isEqualTo("/en/articles/" + next + "-the-new-way");
        assertThat(location(portal.get("/a/" + old, "Accept-Language", "en")))
                .isEqualTo("/en/articles/" + next + "-the-new-way");
        assertThat(portal.get("/ar/articles/" + old + "-x").statusCode()).isEqualTo(302);

        archives.archive(next, "Only for staff now.", hidden, nour);
        assertThat(portal.get("/en/articles/" + old + "-the-old-way").statusCode()).isEqualTo(404);
        assertThat(portal.get("/en/articles/" + next + "-the-new-way").statusCode()).isEqualTo(404);
    }

    @Test
    void anAddressThatMeansNothingIsNotFound() {
        for (var path :
                List.of("/en/articles/x", "/fr", "/xx/articles/1-a", "/en/nothing", "/a/b")) {
            assertThat(portal.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }
}
