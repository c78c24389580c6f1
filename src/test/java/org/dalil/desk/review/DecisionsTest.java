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

/** A text is approved, scheduled or sent back, by one who may, once. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionsTest {
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

        var twice = omar.post("/desk/review", Map.of("approve", ticked(one)));
        assertThat(location(twice)).as("a double click").isEqualTo("/desk/review?approved=1");
        var again = mona.post("/desk/review", Map.of("approve", ticked(one)));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("decided this a moment ago");
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
