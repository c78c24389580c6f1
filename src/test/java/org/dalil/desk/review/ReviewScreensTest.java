package org.dalil.desk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.article.review.HandIns;
import org.dalil.article.review.Review;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Text;
import org.dalil.audit.Actor;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewScreensTest {
    private Office office;
    private Clerk huda;
    private Clerk omar;
    private Clerk mona;

    @BeforeAll
    void open() {
        office = new Office();
        huda = office.clerk("Huda", Role.AGENT);
        omar = office.clerk("Omar", Role.REVIEWER);
        mona = office.clerk("Mona", Role.REVIEWER);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void showsWhatWaitsWithItsSizeAndWhose() {
        var review = handedIn(Language.ENGLISH, "Reset a phone", "Press the red key.");
        var row = omar.page("/desk/review").select("tr:has(a[href=" + address(review) + "])");
        assertThat(row.text()).contains("Reset a phone", "Huda", "new, 7 words");
        assertThat(omar.page("/desk").select(".side a[href=/desk/review] .side-count").text())
                .isNotEmpty();
        assertThat(huda.page("/desk").select(".side a[href=/desk/review]")).isEmpty();
        assertThat(huda.get("/desk/review").statusCode()).isEqualTo(404);
        assertThat(office.server().get("/desk/review").statusCode()).isEqualTo(303);
    }

    @Test
    void correctsTheTextAndShowsItsAuthorWhatWasChanged() {
        var review = handedIn(Language.ENGLISH, "Corrected", "Press teh key.");
        var form = address(review) + "/correction";
        assertThat(omar.page(form).select("#body").text()).isEqualTo("Press teh key.");
        var broken = omar.post(form, Map.of("title", " ", "summary", "", "body", "My long work"));
        assertThat(broken.statusCode()).isEqualTo(422);
        var again = org.jsoup.Jsoup.parse(broken.body());
        assertThat(again.select("#title-problem").text()).contains("1 to 250");
        assertThat(again.select("#body").text()).isEqualTo("My long work");

        var mended =
                omar.post(
                        form,
                        Map.of("title", "Corrected", "summary", "", "body", "Press the key."));
        var page = huda.page(location(mended));
        assertThat(page.text()).contains("Corrected by Omar");
        assertThat(page.select(".diff").last().select("del").text()).contains("teh");
        assertThat(page.select(".diff").last().select("ins").text()).contains("the");
        var own = huda.post(location(mended) + "/own-text", Map.of());
        assertThat(location(own)).isEqualTo("/desk/articles/" + review.articleId() + "/en/edit");
        assertThat(huda.page(location(own)).select("textarea[name=body]").text())
                .isEqualTo("Press teh key.");
    }

    @Test
    void readsAnArabicChangeFromRightToLeftWithoutALineThroughTheLetters() {
        var article = world().article("screens/arabic", Audience.PUBLIC);
        world().live(
                        article,
                        Language.ARABIC,
                        "إعادة الضبط",
                        "اضغط الزر الأحمر في WhatsApp القديم.");
        save(
                article,
                Language.ARABIC,
                "إعادة الضبط",
                "اضغط الزر الأخضر في Telegram القديم.",
                huda.account());
        var review = hand(article, Language.ARABIC, Audience.PUBLIC, false, huda.account());
        var page = omar.page(address(review));
        assertThat(page.select(".review-means").text()).contains("Its readers stay the same");
        var line = page.select(".diff-line:has(del)").first();
        assertThat(line.attr("dir")).isEqualTo("rtl");
        assertThat(line.select("del").first().hasClass("struck")).isFalse();
        assertThat(line.select("del").last().hasClass("struck")).isTrue(); // a Latin word
        assertThat(page.select(".prose").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void keepsCommentsAndASignOfWhoHasTakenIt() {
        var review = handedIn(Language.ENGLISH, "Talked about", "Text.");
        assertThat(omar.post(address(review) + "/comments", Map.of("comment", " ")).statusCode())
                .isEqualTo(422);
        huda.post(address(review) + "/comments", Map.of("comment", "لماذا هذا الزر؟"));
        var said = omar.page(address(review)).select(".review-said");
        assertThat(said.text()).contains("لماذا هذا الزر؟");
        assertThat(said.attr("dir")).isEqualTo("rtl");

        omar.post(address(review) + "/claim", Map.of());
        var others = mona.page(address(review));
        assertThat(others.text()).contains("has taken this review");
        assertThat(others.select("form[action$=/approval]")).isEmpty();
        mona.post(address(review) + "/claim", Map.of());
        assertThat(mona.page(address(review)).select("form[action$=/approval]")).hasSize(1);
    }

    @Test
    void aReviewThatIsNobodysIsTakenByAButton() {
        var review = handedIn(Language.ENGLISH, "Nobody's yet", "Text.");
        assertThat(huda.page(address(review)).select("form[action$=/claim]")).isEmpty();
        var form = omar.page(address(review)).select("form[action$=/claim]");
        assertThat(form.select("button").text()).isEqualTo("Take this review");
        assertThat(location(omar.post(form.attr("action"), Map.of()))).isEqualTo(address(review));
        var taken = omar.page(address(review));
        assertThat(taken.text()).contains("You have taken this review");
        assertThat(taken.select("form[action$=/claim]")).isEmpty();
        assertThat(mona.page(address(review)).select("form[action$=/claim] button").text())
                .isEqualTo("Take it over");
    }

    @Test
    void aCorrectionHoldsNothingUnseenEither() {
        var review = handedIn(Language.ENGLISH, "Seen", "Text.");
        var form = address(review) + "/correction";
        for (var strange :
                List.of(
                        List.of("title", "Seen \u202Edrow", "turns the words round"),
                        List.of("title", "Se\u0000en", "control character"),
                        List.of("summary", "\u2067x", "turns the words round"),
                        List.of("body", "Te\u0007xt", "control character"))) {
            var typed = new LinkedHashMap<>(Map.of("title", "Seen", "summary", "", "body", "Txt"));
            typed.put(strange.get(0), strange.get(1));
            var answer = omar.post(form, typed);
            assertThat(answer.statusCode()).as(strange.get(1)).isEqualTo(422);
            assertThat(
                            org.jsoup.Jsoup.parse(answer.body())
                                    .select("#" + strange.get(0) + "-problem")
                                    .text())
                    .contains(strange.get(2));
        }
        var mended = Map.of("title", "Seen", "summary", "", "body", "\u2067نص\u2069 text");
        assertThat(omar.post(form, mended).statusCode()).isEqualTo(303);
    }

    @Test
    void speaksArabic() {
        var review = handedIn(Language.ENGLISH, "Looked at in Arabic", "Text.");
        var page = omar.getIn("ar", address(review));
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.text()).contains("اعتماد ونشر", "إعادة إلى الكاتب", "الجميع");
        assertThat(omar.getIn("ar", "/desk/review").text()).contains("بانتظار المراجعة");
        assertThat(page.text()).doesNotContain("desk.review.");
    }

    @Test
    void hasNoPageForWhatIsNoReview() {
        for (var path : List.of("/desk/review/999999", "/desk/review/x", "/desk/review/-1")) {
            assertThat(omar.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private static Map<String, String> approval(Review review, Map<String, String> more) {
        var form = new LinkedHashMap<>(Map.of("audience", "PUBLIC", "over", over(review)));
        form.putAll(more);
        return form;
    }

    private static String over(Review review) {
        return review.publishedRevisionId() == null ? "" : review.publishedRevisionId().toString();
    }

    private static String address(Review review) {
        return "/desk/review/" + review.revisionId();
    }

    private Review mended(String before, String after) {
        var article = world().publicArticle(before, "Text.");
        save(article, Language.ENGLISH, after, "Text.", huda.account());
        return hand(article, Language.ENGLISH, Audience.PUBLIC, true, huda.account());
    }

    private Review handedIn(Language language, String title, String body) {
        return handedIn(huda, language, title, body, Audience.PUBLIC);
    }

    private Review handedIn(
            Clerk by, Language language, String title, String body, Audience audience) {
        var article = world().article("screens/" + java.util.UUID.randomUUID(), Audience.PUBLIC);
        save(article, language, title, body, by.account());
        return hand(article, language, audience, false, by.account());
    }

    private void save(
            long article,
            Language language,
            String title,
            String body,
            org.dalil.account.Account by) {
        office.server()
                .bean(Drafts.class)
                .save(
                        article,
                        language,
                        new Text(title, "", body),
                        null,
                        new Actor(by.id(), by.name()));
    }

    private Review hand(
            long article,
            Language language,
            Audience audience,
            boolean minor,
            org.dalil.account.Account by) {
        return office.server()
                .bean(HandIns.class)
                .handIn(article, language, audience, minor, "", by);
    }

    private World world() {
        return office.server().world();
    }
}
