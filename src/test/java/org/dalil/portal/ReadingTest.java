package org.dalil.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.portal.Portal.location;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** Home, categories and articles, as a reader without an account gets them. */
class ReadingTest {
    private static Portal portal;
    private static long orders;
    private static long parcels;
    private static long code;

    @BeforeAll
    static void open() {
        portal = Portal.open(Map.of());
        orders = portal.world().category("orders", "Orders", "الطلبات");
        parcels = portal.world().category("orders/parcels", "Parcels", "الطرود");
        var secret = portal.world().category("secret", "Secret things", "أسرار");
        track();
        code = report();
        var internal = portal.article(ArticleKind.POLICY, secret, Audience.INTERNAL);
        portal.text(internal, Language.ENGLISH, "Refund above the limit", "", "Ask Omar.");
        var nearby = portal.article(ArticleKind.POLICY, orders, Audience.INTERNAL);
        portal.text(nearby, Language.ENGLISH, "Refund below the limit", "", "Do not ask.");
    }

    private static void track() {
        var id = portal.article(ArticleKind.HOW_TO, parcels, Audience.PUBLIC);
        portal.text(id, Language.ENGLISH, "Track a parcel", "Where it is.", "Look.");
        portal.text(id, Language.ARABIC, "تتبُّع الطرد", "أين هو.", "انظر.");
    }

    private static long report() {
        var id = portal.article(ArticleKind.REPORT, orders, Audience.PUBLIC);
        portal.text(
                id,
                Language.ENGLISH,
                "The code does not arrive",
                "",
                """
                ## Cause

                The network is busy.

                ## Environment

                - iOS 17
                - Android

                ## Issue

                No code.

                ## Resolution

                Wait.
                """);
        return id;
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void theStartLeadsToTheReadersLanguage() {
        var arabic = portal.get("/", "Accept-Language", "ar-EG,ar;q=0.9,en;q=0.4");
        assertThat(arabic.statusCode()).isEqualTo(302);
        assertThat(location(arabic)).isEqualTo("/ar");
        assertThat(location(portal.get("/", "Accept-Language", "fr"))).isEqualTo("/en");
        assertThat(location(portal.get("/", "Cookie", "dalil_language=ar"))).isEqualTo("/ar");
    }

    @Test
    void homeShowsCategoriesWithTheirCountsAndWhatChanged() {
        var page = portal.page("/en");
        assertThat(page.select(".category").eachText()).containsExactly("Orders 2 articles");
        assertThat(page.select("#recent ~ ul a").eachText())
                .containsExactlyInAnyOrder("Track a parcel", "The code does not arrive");
        assertThat(page.text()).doesNotContain("Refund", "Secret");
        assertThat(page.select("header form[role=search]")).isEmpty();
        assertThat(page.select("main form[role=search] label").text())
                .isEqualTo("Search for an answer");
    }

    @Test
    void anArabicPageIsArabicThroughout() {
        var page = portal.page("/ar");
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".category").eachText()).containsExactly("الطلبات مقالة واحدة");
        assertThat(page.select("h1").text()).isEqualTo("كيف يمكننا مساعدتك؟");
    }

    @Test
    void aCategoryShowsWhatIsInItAndWhereItIs() {
        var page = portal.page("/en/categories/" + parcels + "-parcels");
        assertThat(page.select("nav.path a").eachText()).containsExactly("Home", "Orders");
        assertThat(page.select(".card h3").eachText()).containsExactly("Track a parcel");
        var parent = portal.page("/en/categories/" + orders + "-orders");
        assertThat(parent.select(".category h3").eachText()).containsExactly("Parcels");
        assertThat(parent.select(".card h3").eachText())
                .containsExactly("The code does not arrive");
        assertThat(parent.select("link[rel=alternate][hreflang=ar]").attr("href"))
                .contains("/ar/categories/" + orders + "-%D8");
    }

    @Test
    void anOldSlugOfACategoryIsMovedForGood() {
        var answer = portal.get("/en/categories/" + orders + "-purchases");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(location(answer)).isEqualTo("/en/categories/" + orders + "-orders");
    }

    @Test
    void pagesBehindTheLastAreNotFound() {
        var path = "/en/categories/" + orders + "-orders?page=";
        assertThat(portal.get(path + "2").statusCode()).isEqualTo(404);
        assertThat(portal.get(path + "nonsense").statusCode()).isEqualTo(200);
    }

    @Test
    void aReportIsShownInTheOrderReadersNeed() {
        var page = portal.page("/en/articles/" + code + "-the-code-does-not-arrive");
        assertThat(page.select(".prose h2").eachText())
                .containsExactly("Issue", "Resolution", "Cause");
        assertThat(page.select(".chips .chip").eachText()).containsExactly("iOS 17", "Android");
        assertThat(page.select("nav.toc").size()).isEqualTo(2);
        assertThat(page.select("nav.toc").first().select("a").eachAttr("href"))
                .containsExactly("#s-issue", "#s-resolution", "#s-cause");
    }

    @Test
    void anArticleTellsSearchEnginesWhatItIs() {
        var page = portal.page("/en/articles/" + code + "-the-code-does-not-arrive");
        assertThat(page.title()).isEqualTo("The code does not arrive · Help centre");
        assertThat(page.select("meta[name=description]").attr("content")).startsWith("No code.");
        assertThat(page.select("meta[property=og:title]").attr("content"))
                .isEqualTo("The code does not arrive");
        assertThat(page.select("meta[name=robots]")).isEmpty();
    }

    @Test
    void aPageHasNoInlineStyleOrScriptAndNothingFromElsewhere() {
        for (var path : new String[] {"/en", "/ar", "/en/search?q=code"}) {
            var page = portal.page(path);
            assertThat(page.select("[style], style, script:not([src])")).as(path).isEmpty();
            for (var each : page.select("link[rel=stylesheet], link[rel=icon], script, img")) {
                assertThat(each.attr("src") + each.attr("href")).startsWith("/assets/");
            }
        }
    }
}
