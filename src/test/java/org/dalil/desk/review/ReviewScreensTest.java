package org.dalil.desk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.article.live.LiveArticles;
import org.dalil.article.review.HandIns;
import org.dalil.article.review.Review;
import org.dalil.article.review.ReviewLists;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.RevisionState;
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
    void approvesAndOpensTheNext() {
        var one = handedIn(Language.ENGLISH, "First of two", "One.");
        handedIn(Language.ENGLISH, "Second of two", "Two.");
        var answer = approve(omar, one, Map.of());
        assertThat(answer).matches("/desk/review/\\d+\\?was=" + one.revisionId());
        var next = omar.page(answer);
        assertThat(next.select("[role=status]").text()).contains("First of two", "is live");
        assertThat(found(one).state()).isEqualTo(RevisionState.PUBLISHED);
        assertThat(
                        office.server()
                                .bean(LiveArticles.class)
                                .translations(one.articleId(), Audience.PUBLIC))
                .hasSize(1);
    }

    @Test
    void sendsBackWithReasonsAndLosesNothingWhereNoneIsGiven() {
        var review = handedIn(Language.ENGLISH, "To be sent back", "Text.");
        var path = address(review) + "/return";
        var refused = omar.post(path, Map.of("words", " "));
        assertThat(refused.statusCode()).isEqualTo(422);
        var page = org.jsoup.Jsoup.parse(refused.body());
        assertThat(page.select("#words-problem").text()).contains("Choose a reason");
        assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#words");

        var tooLong = omar.post(path, Map.of("reason", "UNCLEAR", "words", "x".repeat(2001)));
        var kept = org.jsoup.Jsoup.parse(tooLong.body());
        assertThat(kept.select("#words").text()).hasSize(2001);
        assertThat(kept.select("input[value=UNCLEAR]").hasAttr("checked")).isTrue();

        var sent = omar.post(path, Map.of("reason", "UNCLEAR,STYLE", "words", "Which key?"));
        assertThat(sent.statusCode()).isEqualTo(303);
        var authors = huda.page(address(review));
        assertThat(authors.text())
                .contains(
                        "Which key?",
                        "Its readers would not understand it",
                        "Form or tone",
                        "went back to");
        assertThat(authors.select("form[action$=/approval]")).isEmpty();
    }

    @Test
    void tellsTheSecondWhoDecidedAndKeepsTheirWords() {
        var review = handedIn(Language.ENGLISH, "Decided twice", "Text.");
        approve(omar, review, Map.of());
        var late = mona.post(address(review) + "/return", Map.of("words", "Not yet because"));
        assertThat(late.statusCode()).isEqualTo(422);
        var page = org.jsoup.Jsoup.parse(late.body());
        assertThat(page.select("[role=alert]").text()).contains("decided this a moment ago");
        assertThat(page.select("#kept").text()).isEqualTo("Not yet because");
        assertThat(found(review).state()).isEqualTo(RevisionState.PUBLISHED);
    }

    @Test
    void saysThatOnesOwnTextIsForSomebodyElse() {
        var review = handedIn(omar, Language.ENGLISH, "By a reviewer", "Text.", Audience.PUBLIC);
        assertThat(omar.page(address(review)).text()).contains("You wrote in this text");
        assertThat(mona.page(address(review)).text()).doesNotContain("You wrote in this text");
        var refused = omar.post(address(review) + "/approval", approval(review, Map.of()));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("somebody else has to approve it");
        approve(mona, review, Map.of());
    }

    @Test
    void schedulesByTheClockOfThePortalAndNamesTheRuleOtherwise() {
        var review = handedIn(Language.ENGLISH, "On a later day", "Text.");
        var path = address(review) + "/approval";
        for (var bad :
                Map.of("yesterday", "no date", "2020-01-01T10:00", "has passed").entrySet()) {
            var refused = omar.post(path, approval(review, Map.of("at", bad.getKey())));
            assertThat(refused.statusCode()).isEqualTo(422);
            var page = org.jsoup.Jsoup.parse(refused.body());
            assertThat(page.select("#at-problem").text()).contains(bad.getValue());
            assertThat(page.select("#at").attr("value")).isEqualTo(bad.getKey());
        }
        var at = java.time.LocalDateTime.now(java.time.ZoneOffset.UTC).plusDays(3).withNano(0);
        assertThat(omar.post(path, approval(review, Map.of("at", at.toString()))).statusCode())
                .isEqualTo(303);
        assertThat(found(review).publishAt()).isEqualTo(at.toInstant(java.time.ZoneOffset.UTC));
        assertThat(omar.page("/desk/review").text()).contains("Approved for later");
    }

    @Test
    void asksAgainWhereANewerOneWaits() {
        var first = handedIn(Language.ENGLISH, "Older", "One.");
        var huda = this.huda.account();
        save(first.articleId(), Language.ENGLISH, "Newer", "Two.", huda);
        hand(first.articleId(), Language.ENGLISH, Audience.PUBLIC, false, huda);
        var asked = omar.post(address(first) + "/approval", approval(first, Map.of()));
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(org.jsoup.Jsoup.parse(asked.body()).select("#knowing-problem").text())
                .contains("newer revision", "Huda");
        approve(omar, first, Map.of("knowing", "yes"));
        assertThat(found(first).state()).isEqualTo(RevisionState.PUBLISHED);
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
    void approvesSeveralMendedTextsAtOnce() {
        var one = mended("Teh first", "The first");
        var two = mended("Teh second", "The second");
        var page = omar.page("/desk/review");
        assertThat(page.select("input[name=approve]").eachAttr("value"))
                .contains(ticked(one), ticked(two));
        assertThat(omar.post("/desk/review", Map.of()).statusCode()).isEqualTo(422);
        var answer = omar.post("/desk/review", Map.of("approve", ticked(one) + "," + ticked(two)));
        assertThat(location(answer)).isEqualTo("/desk/review?approved=2");
        assertThat(found(one).state()).isEqualTo(RevisionState.PUBLISHED);
        assertThat(found(two).state()).isEqualTo(RevisionState.PUBLISHED);

        var again = omar.post("/desk/review", Map.of("approve", ticked(one)));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("decided this a moment ago");
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
        for (var path :
                java.util.List.of("/desk/review/999999", "/desk/review/x", "/desk/review/-1")) {
            assertThat(omar.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private String approve(Clerk by, Review review, Map<String, String> more) {
        var answer = by.post(address(review) + "/approval", approval(review, more));
        assertThat(answer.statusCode()).isEqualTo(303);
        return location(answer);
    }

    private static Map<String, String> approval(Review review, Map<String, String> more) {
        var form = new LinkedHashMap<>(Map.of("audience", "PUBLIC", "over", over(review)));
        form.putAll(more);
        return form;
    }

    private static String over(Review review) {
        return review.publishedRevisionId() == null ? "" : review.publishedRevisionId().toString();
    }

    private static String ticked(Review review) {
        return review.revisionId() + "-" + over(review);
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

    private Review found(Review review) {
        return office.server().bean(ReviewLists.class).find(review.revisionId()).orElseThrow();
    }

    private World world() {
        return office.server().world();
    }
}
