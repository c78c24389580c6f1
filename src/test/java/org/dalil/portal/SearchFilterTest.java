package org.dalil.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.portal.Portal.location;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A category stays chosen wherever a reader goes from the results, and they end somewhere. */
class SearchFilterTest {
    private static Portal portal;
    private static long orders;
    private static long delivery;
    private static long account;
    private static long cellar;

    @BeforeAll
    static void open() {
        portal = Portal.open(Map.of());
        orders = portal.world().category("orders", "Orders", "الطلبات");
        delivery = portal.world().category("orders/delivery", "Delivery", "التوصيل");
        account = portal.world().category("account", "Your account", "حسابك");
        cellar = portal.world().category("cellar", "Cellar", "القبو");
        for (var at = 1; at <= 23; at++) {
            var place = at % 2 == 0 ? orders : delivery;
            write(place, "Parcel number " + at, at == 1 ? "طرد parcel" : null);
        }
        write(account, "A parcel for your account", null);
        var stamps = portal.world().category("orders/stamps", "Stamps", "الطوابع");
        write(stamps, "Stamps of a quail", null);
        var secret = portal.article(ArticleKind.HOW_TO, cellar, Audience.INTERNAL);
        portal.text(secret, Language.ENGLISH, "Parcel in the cellar", "", "Parcel.");
        portal.indexed();
    }

    private static void write(long category, String title, String arabic) {
        var article = portal.article(ArticleKind.HOW_TO, category, Audience.PUBLIC, "post");
        portal.text(article, Language.ENGLISH, title, "", "About it.");
        if (arabic != null) {
            portal.text(article, Language.ARABIC, arabic, "", "عنه.");
        }
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    private static List<String> titles(Document page) {
        return page.select(".card-title").eachText();
    }

    @Test
    void aCategorySurvivesEveryPage() {
        var page = portal.page("/en/search?q=parcel&category=" + orders);
        var seen = new ArrayList<String>();
        for (var pages = 0; page != null && pages < 9; pages++) {
            var titles = titles(page);
            assertThat(titles).isNotEmpty().doesNotContain("A parcel for your account");
            titles.stream().filter(each -> each.startsWith("Parcel")).forEach(seen::add);
            assertThat(page.select(".beside [aria-current]").text()).contains("Orders");
            var next = page.select(".pager a[rel=next]").attr("href");
            page = next.isEmpty() ? null : portal.page(next);
        }
        assertThat(seen).hasSize(23).doesNotHaveDuplicates();
    }

    @Test
    void itSurvivesTheLanguageTheCorrectionAndTheTag() {
        var held = "&category=" + orders;
        var page = portal.page("/en/search?q=parcel" + held);
        var arabic = page.select("header nav a[hreflang=ar]").attr("href");
        assertThat(URLDecoder.decode(arabic, StandardCharsets.UTF_8)).contains("/ar/search", held);
        var meant = portal.page("/en/search?q=parzel+number" + held).select(".results-head a");
        assertThat(meant.eachAttr("href")).anyMatch(each -> each.contains(held));
        var tagged = portal.page("/en/search?q=parcel&tag=post" + held);
        assertThat(tagged.select(".results-head a.chip").attr("href"))
                .isEqualTo("/en/search?q=parcel" + held);
        assertThat(tagged.select(".pager a[rel=next]").attr("href"))
                .isEqualTo("/en/search?q=parcel" + held + "&tag=post&page=2");
        var inArabic = portal.page("/ar/search?q=%D8%B7%D8%B1%D8%AF" + held);
        assertThat(titles(inArabic)).containsExactly("طرد parcel");
        assertThat(inArabic.select(".beside [aria-current]").text()).isEqualTo("الطلبات");
    }

    @Test
    void resultsEndAndNobodyFallsBehindTheirEnd() {
        for (var page : List.of("4", "101", "999999")) {
            var answer = portal.get("/en/search?q=parcel&category=" + orders + "&page=" + page);
            assertThat(location(answer))
                    .as(page)
                    .isEqualTo("/en/search?q=parcel&category=" + orders);
        }
        for (var page : List.of("-1", "0", "x", "", "999999999999")) {
            assertThat(titles(portal.page("/en/search?q=parcel&page=" + page))).isNotEmpty();
        }
    }

    @Test
    void numbersComeBesideThePageAndAreOfTheSameSearch() {
        var page = portal.page("/en/search?q=parcel&category=" + account);
        var counts = page.select("[data-counts]").attr("data-counts");
        var answer = portal.get(counts);
        assertThat(answer.headers().firstValue("content-type").orElse("")).contains("json");
        assertThat(answer.headers().firstValue("cache-control")).hasValue("private, max-age=60");
        assertThat(answer.body())
                .contains(
                        "\"category:" + orders + "\":\"23\"",
                        "\"category:" + delivery + "\":\"12\"",
                        "\"category:" + account + "\":\"1\"")
                .doesNotContain("category:" + cellar);
        assertThat(page.select(".beside [data-count='category:" + orders + "']")).hasSize(1);
        for (var nothing : List.of("", "?q=quokka", "?q=" + "x".repeat(600), "?category=x&tag=")) {
            assertThat(portal.get("/en/search/counts" + nothing).body())
                    .isEqualTo("{\"counts\":{}}");
        }
    }

    @Test
    void aTagAloneListsItsArticles() {
        var page = portal.page("/en/search?tag=post");
        assertThat(page.select("h1").text()).isEqualTo("Tag: post");
        assertThat(titles(page)).hasSize(10).doesNotContain("Parcel in the cellar");
        assertThat(page.select(".pager a[rel=next]").attr("href")).contains("tag=post");
        assertThat(titles(portal.page("/ar/search?tag=post"))).contains("طرد parcel");
    }

    /** One that is hidden, one that never was, one that holds nothing in this language: alike. */
    @Test
    void aCategoryThatIsNotThereIsToldAndLeadsOn() {
        for (var wrong : List.of("" + cellar, "987654", "x", "-1", "9".repeat(30))) {
            var answer = portal.get("/en/search?q=parcel&category=" + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            var page = Jsoup.parse(answer.body());
            assertThat(page.select("[role=alert]").text())
                    .startsWith("There is no such category here.");
            assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("/en/search?q=parcel");
            assertThat(page.select("input[name=q]").val()).contains("parcel");
            assertThat(titles(page)).isEmpty();
            assertThat(page.select("main").text()).contains("Orders").doesNotContain("Cellar");
            assertThat(portal.get("/en/search/counts?q=parcel&category=" + wrong).body())
                    .isEqualTo("{\"counts\":{}}");
        }
        var switched = portal.get("/ar/search?q=parcel&category=" + account);
        var never = portal.get("/ar/search?q=parcel&category=987654");
        assertThat(switched.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(switched.body()).select("main").text())
                .isEqualTo(Jsoup.parse(never.body()).select("main").text())
                .contains("لا وجود لهذا القسم هنا.");
    }

    @Test
    void hitsOfAnotherLanguageStandInItsCategoriesToo() {
        var page = portal.page("/ar/search?q=stamps&category=" + orders);
        assertThat(page.select(".card-title").eachText()).contains("Stamps of a quail");
    }

    @Test
    void aTagWithoutArticlesIsSaidToHaveNone() {
        var page = portal.page("/en/search?tag=nosuch");
        assertThat(page.select("h1").text()).isEqualTo("No article has the tag “nosuch”");
        assertThat(page.select("main a[href*=contact]")).isEmpty();
        assertThat(page.select("main").text()).doesNotContain("Search more exactly");
        for (var wrong : List.of("x".repeat(101), "%E2%80%AE")) {
            var answer = portal.get("/en/search?q=parcel&tag=" + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text())
                    .startsWith("There is no such tag.");
        }
    }
}
