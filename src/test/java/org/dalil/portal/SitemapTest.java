package org.dalil.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.Map;

/** What search engines are told. */
class SitemapTest {

    private static Portal portal(Map<String, Object> settings) {
        var portal = Portal.open(settings);
        var category = portal.world().category("orders", "Orders", "الطلبات");
        for (var i = 1; i <= 3; i++) {
            var id = portal.article(ArticleKind.HOW_TO, category, Audience.PUBLIC);
            portal.text(id, Language.ENGLISH, "Parcel " + i, "", "Text.");
            if (i == 1) {
                portal.text(id, Language.ARABIC, "طرد", "", "نص.");
            }
        }
        var hidden = portal.article(ArticleKind.POLICY, category, Audience.INTERNAL);
        portal.text(hidden, Language.ENGLISH, "Hidden", "", "Text.");
        return portal;
    }

    private static Document xml(Portal portal, String path) {
        var answer = portal.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElse(""))
                .startsWith("application/xml");
        return Jsoup.parse(answer.body(), Parser.xmlParser());
    }

    @Test
    void namesEveryPublicPageWithItsLanguages() {
        try (var portal = portal(Map.of("dalil.address", "https://help.example.com/"))) {
            var map = xml(portal, "/sitemap.xml");
            assertThat(map.select("loc").eachText())
                    .contains("https://help.example.com/en", "https://help.example.com/ar")
                    .anyMatch(each -> each.contains("/en/categories/"))
                    .anyMatch(each -> each.contains("/ar/articles/1-%D8"))
                    .noneMatch(each -> each.contains("hidden"))
                    .hasSize(8);
            var both = map.select("url:has(loc:contains(/en/articles/1-))");
            assertThat(both.select("xhtml|link").eachAttr("hreflang")).containsExactly("en", "ar");
            var one = map.select("url:has(loc:contains(/en/articles/2-))");
            assertThat(one.select("xhtml|link")).isEmpty();
            assertThat(one.select("lastmod")).hasSize(1);
        }
    }

    @Test
    void aPartIsThereForSearchEnginesThatWereToldOfIt() {
        try (var portal = portal(Map.of())) {
            assertThat(xml(portal, "/sitemaps/en-1.xml").select("loc")).hasSize(5);
            assertThat(portal.get("/sitemaps/en-2.xml").statusCode()).isEqualTo(404);
            assertThat(portal.get("/sitemaps/fr-1.xml").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void isKeptAsOtherPagesUntilSomethingChanges() {
        try (var portal = portal(Map.of("dalil.address", "https://help.example.com"))) {
            portal.indexed();
            var made = portal.bean(MeterRegistry.class).counter("dalil.pages", "from", "theme");
            var kept = portal.bean(MeterRegistry.class).counter("dalil.pages", "from", "cache");
            var first = portal.get("/sitemap.xml");
            var again = portal.get("/sitemap.xml");
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(made.count() + kept.count()).isEqualTo(2);
            var tag = first.headers().firstValue("etag").orElseThrow();
            assertThat(portal.get("/sitemap.xml", "If-None-Match", tag).statusCode())
                    .isEqualTo(304);

            portal.text(
                    portal.article(ArticleKind.HOW_TO, null, Audience.PUBLIC),
                    Language.ENGLISH,
                    "Quite new",
                    "",
                    "Text.");
            assertThat(portal.get("/sitemap.xml").body()).contains("quite-new");
        }
    }

    /** Without a public address it names whatever host was asked: that is nobody else's answer. */
    @Test
    void isNotKeptFromOneHostForAnother() {
        try (var portal = portal(Map.of())) {
            portal.indexed();
            var map = portal.get("/sitemap.xml").body();
            assertThat(map).contains("<loc>http://localhost:");
            var port = portal.address().getPort();
            var url = URI.create("http://127.0.0.1:" + port + "/sitemap.xml");
            assertThat(portal.get(url).body()).contains("<loc>http://127.0.0.1:");
        }
    }

    @Test
    void robotsFindTheSitemap() {
        try (var portal = portal(Map.of())) {
            assertThat(portal.get("/robots.txt").body())
                    .contains("Disallow: /ar/search", "/sitemap.xml\n");
        }
    }
}
