package org.dalil.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

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
    void robotsFindTheSitemap() {
        try (var portal = portal(Map.of())) {
            assertThat(portal.get("/robots.txt").body())
                    .contains("Disallow: /ar/search", "/sitemap.xml\n");
        }
    }
}
