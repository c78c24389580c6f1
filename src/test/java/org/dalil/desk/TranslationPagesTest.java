package org.dalil.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.article.revision.Draft;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Revisions;
import org.dalil.article.translation.Translations;
import org.dalil.desk.Office.Clerk;
import org.dalil.reading.Read;
import org.dalil.reading.Readings;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.HashMap;
import java.util.Map;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TranslationPagesTest {
    private static final Language EN = Language.ENGLISH;
    private static final Language AR = Language.ARABIC;

    private Office office;
    private World world;
    private Clerk huda;
    private Clerk omar;

    @BeforeAll
    void start() {
        office = new Office();
        world = office.server().world();
        huda = office.clerk("Huda", Role.AGENT);
        omar = office.clerk("Omar", Role.REVIEWER);
        office.clerk("Mona", Role.REVIEWER);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    private <T> T bean(Class<T> type) {
        return office.server().bean(type);
    }

    private static String editor(long article) {
        return "/desk/articles/" + article + "/ar/edit";
    }

    private long live(long article, Language language) {
        return Revisions.idOf(bean(Revisions.class).live(article, language).orElseThrow());
    }

    /** An article whose Arabic text was made from an English one that has gone on since. */
    private long behind(Audience ofOriginal) {
        var article = world.publicArticle("Return a parcel " + ofOriginal, "Call us.");
        var form = new HashMap<String, String>();
        form.put("title", "إعادة الطرد");
        form.put("body", "اتصل بنا.");
        form.put("source", "" + live(article, EN));
        form.put("deed", "hand-in");
        form.put("audience", "everyone");
        assertThat(huda.post(editor(article), form).statusCode()).isEqualTo(303);
        var review = Revisions.idOf(bean(Revisions.class).history(article, AR).getFirst());
        var approval = Map.of("over", "", "audience", "PUBLIC");
        assertThat(omar.post("/desk/review/" + review + "/approval", approval).statusCode())
                .isEqualTo(303);
        world.live(article, EN, "Return a parcel " + ofOriginal, "Print a label.", ofOriginal);
        return article;
    }

    @Test
    void aTranslationBeginsBesideItsOriginalAndWithoutItsText() {
        var article = world.publicArticle("Pay by card", "Any **card** will do.");
        var page = huda.page(editor(article));
        assertThat(page.select("#title").val()).isEqualTo("Pay by card");
        assertThat(page.select("#body").val()).isEmpty();
        var original = page.select(".desk-original");
        assertThat(original.select(".desk-original-text").attr("dir")).isEqualTo("ltr");
        assertThat(page.select(".desk-writing").attr("dir")).isEqualTo("rtl");
        assertThat(original.select(".prose strong").text()).isEqualTo("card");
        assertThat(original.select("[name=source]").val()).isEqualTo("" + live(article, EN));
        assertThat(bean(Drafts.class).of(article, AR)).isEmpty(); // looking writes nothing
    }

    @Test
    void theOriginalsTextIsCopiedWhereThereIsNoneAndNowhereElse() {
        var article = world.publicArticle("Pay by cash", "At the counter.");
        var source = "" + live(article, EN);
        var answer =
                huda.post(
                        editor(article),
                        Map.of("title", "الدفع نقدًا", "deed", "copy", "source", source));
        assertThat(answer.statusCode()).isEqualTo(303);
        var draft = bean(Drafts.class).of(article, AR).orElseThrow();
        assertThat(draft.title()).isEqualTo("الدفع نقدًا");
        assertThat(draft.body()).isEqualTo("At the counter.");
        assertThat(bean(Translations.class).ofDraft(article, AR).orElseThrow().source())
                .isEqualTo(EN);
        var typed = new HashMap<String, String>();
        typed.put("title", "الدفع نقدًا");
        typed.put("body", "عند المنضدة.");
        typed.put("version", draft.token());
        typed.put("deed", "copy");
        huda.post(editor(article), typed);
        assertThat(bean(Drafts.class).of(article, AR).orElseThrow().body())
                .isEqualTo("عند المنضدة.");
        assertThat(huda.page(editor(article)).select("[value=copy]")).isEmpty();
    }

    @Test
    void autosaveRemembersTheOriginalAndAnyNumberIsBorne() {
        var article = world.publicArticle("Pay by phone", "Call.");
        var form = Map.of("title", "x", "body", "y", "source", "" + live(article, EN));
        assertThat(huda.post(editor(article) + "/draft", form).statusCode()).isEqualTo(200);
        assertThat(bean(Translations.class).ofDraft(article, AR)).isPresent();
        var other = world.publicArticle("Pay by mail", "Write.");
        for (var source : new String[] {"999999999", "x", "-1", "9".repeat(30), ""}) {
            var version = bean(Drafts.class).of(other, AR).map(Draft::token).orElse("");
            var odd = Map.of("title", "x", "body", "y", "source", source, "version", version);
            assertThat(huda.post(editor(other) + "/draft", odd).statusCode()).isEqualTo(200);
        }
        assertThat(bean(Translations.class).ofDraft(other, AR)).isEmpty();
        assertThat(huda.get(editor(other) + "?from=%00x").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsBehindSaysSoToStaffAndToReadersWithTheDifference() {
        var article = behind(Audience.PUBLIC);
        assertThat(huda.page("/desk/articles/" + article).select("#text-ar .chip").eachText())
                .contains("Translation behind");
        assertThat(huda.page("/desk/articles?state=outdated").select("tbody th").eachText())
                .contains("إعادة الطرد");
        var page = huda.page(editor(article));
        assertThat(page.select(".desk-original ins").text()).contains("Print a label");
        assertThat(page.select(".desk-original [type=checkbox][name=source]")).hasSize(1);
        assertThat(page.select("[form=still-right]")).isEmpty(); // not hers to say
        var reader = office.server().get("/ar/articles/" + article + "-x");
        var shown =
                Jsoup.parse(
                        office.server()
                                .get(reader.headers().firstValue("Location").orElseThrow())
                                .body());
        assertThat(shown.select(".notice").text()).contains("الترجمة متأخرة عن الأصل");
        assertThat(shown.select(".notice a").attr("href")).startsWith("/en/articles/" + article);
    }

    @Test
    void aReaderIsNotToldOfAnOriginalThatTheyMayNotOpen() {
        var article = behind(Audience.INTERNAL);
        var address = "/ar/articles/" + article + "-" + "إعادة-الطرد";
        var reader =
                office.server()
                        .get(
                                office.server()
                                        .get("/a/" + article)
                                        .headers()
                                        .firstValue("Location")
                                        .orElse(address));
        assertThat(reader.body()).doesNotContain("متأخرة").doesNotContain("Print a label");
        assertThat(huda.page("/desk/articles/" + article).select("#text-ar .chip").eachText())
                .contains("Translation behind");
    }

    @Test
    void aReviewerSaysThatItIsStillRightAndAnAgentCannot() {
        var article = behind(Audience.PUBLIC);
        var path = editor(article) + "/still-right";
        var seen = omar.page(editor(article)).select("#still-right [name=seen]").val();
        assertThat(huda.post(path, Map.of("seen", seen)).statusCode()).isEqualTo(404);
        world.live(article, EN, "Return a parcel", "Print two labels.");
        var moved = omar.post(path, Map.of("seen", seen));
        assertThat(Office.location(moved)).isEqualTo(editor(article) + "?from=en&moved=yes");
        assertThat(omar.page(Office.location(moved)).select(".desk-original [role=status]").text())
                .contains("changed again");
        for (var odd : new String[] {"", "x", "1"}) {
            assertThat(omar.post(path, Map.of("seen", odd)).statusCode()).isEqualTo(303);
        }
        var done = omar.post(path, Map.of("seen", "" + live(article, EN)));
        assertThat(Office.location(done)).isEqualTo("/desk/translations?language=ar&confirmed=yes");
        assertThat(omar.page(Office.location(done)).select("[role=status]").text())
                .contains("up to date");
        assertThat(bean(Translations.class).ofLive(article, AR).orElseThrow().behind()).isFalse();
    }

    @Test
    void whatIsReadMostNeedsATranslationMost() throws InterruptedException {
        var rare = world.publicArticle("Seldom read", "x");
        var often = world.publicArticle("Often read", "x");
        var readings = bean(Readings.class);
        for (var visitor = 0; visitor < 7; visitor++) {
            readings.count(new Read(often, EN, live(often, EN), "visitor-" + visitor));
        }
        readings.count(new Read(rare, EN, live(rare, EN), "visitor-1"));
        var until = System.nanoTime() + 10_000_000_000L;
        while (readings.views(often, 1).total() < 7 && System.nanoTime() < until) {
            Thread.sleep(100);
        }
        var page = huda.page("/desk/translations?language=ar&kind=missing");
        var titles = page.select("tbody th").eachText();
        assertThat(titles).containsSubsequence("Often read", "Seldom read");
        var row = page.select("tbody tr").first();
        assertThat(row.text()).contains("Often read", "English", "Missing", "7 views");
        assertThat(row.select("td a").attr("href"))
                .isEqualTo("/desk/articles/" + often + "/ar/edit?from=en");
        assertThat(huda.page("/desk/translations?language=en").select("tbody th").eachText())
                .doesNotContain("Often read");
        for (var query : new String[] {"?language=&kind=&page=-1", "?page=99999"}) {
            assertThat(huda.get("/desk/translations" + query).statusCode()).isEqualTo(200);
        }
        assertThat(huda.get("/desk/translations?kind=%00").statusCode()).isEqualTo(400);
    }
}
