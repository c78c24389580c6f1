package org.dalil.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.article.review.HandIns;
import org.dalil.article.review.Review;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Text;
import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.cases.NewCase;
import org.dalil.cases.outcome.Ending;
import org.dalil.cases.outcome.Outcomes;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.text.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.List;
import java.util.Objects;

/** What a reviewer sees beside a text: where it came from, what it lacks, who would read it. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewedWithItsCaseTest {
    private Office office;
    private Clerk huda;
    private Clerk omar;

    @BeforeAll
    void open() {
        office = new Office();
        huda = office.clerk("Huda", Role.AGENT);
        omar = office.clerk("Omar", Role.REVIEWER);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void aReportStandsBesideTheCaseItWasWrittenFromAndWhatItLacks() {
        var typed =
                NewCase.of("The heron rings", "Since Monday.\nAll night.", Language.ENGLISH)
                        .after(List.of("heron rings", "heron loud"), null);
        var cases = office.server().bean(Cases.class);
        var number = cases.open(typed, Actor.SYSTEM).standing().number();
        var ending = new Ending.Fixed("Turned it down");
        var outcomes = office.server().bean(Outcomes.class);
        var closed = outcomes.end(number, ending, null, actor());
        var article = Objects.requireNonNull(closed.outcomeArticleId());
        var draft = office.server().bean(Drafts.class).of(article, Language.ENGLISH).orElseThrow();
        var page = omar.page(address(handedIn(article, draft.body() + "\n\n![](heron.png)\n")));

        var origin = page.select(".review-origin");
        assertThat(origin).hasSize(1);
        assertThat(origin.select("h2 a").attr("href")).isEqualTo("/desk/cases/" + number);
        assertThat(plain(origin.select("h2").text())).isEqualTo("Case " + number);
        assertThat(origin.text()).contains("The heron rings");
        assertThat(origin.select(".review-asked p").eachText())
                .containsExactly("Since Monday.", "All night.");
        assertThat(origin.select(".chip").eachText()).containsExactly("heron rings", "heron loud");
        assertThat(page.select(".desk-checks li").eachText())
                .anyMatch(each -> each.contains("heron.png"))
                .anyMatch(each -> each.startsWith("There is no summary"));

        var none = handedIn(world().article("case/none", Audience.PUBLIC), "Of no case.");
        assertThat(omar.page(address(none)).select(".review-origin")).isEmpty();
    }

    @Test
    void saysWhetherMoreOrFewerMayReadItThanNow() {
        var fresh = handedIn(world().article("means/fresh", Audience.PUBLIC), "Text.");
        means(
                fresh,
                "Nobody reads it yet. Approved, its readers are: everyone.",
                "لا يراها أحد بعد. وبعد الاعتماد يراها: الجميع.");

        var wider = world().article("means/wider", Audience.PUBLIC);
        world().live(wider, Language.ENGLISH, "Wider", "Old.", Audience.INTERNAL);
        means(
                handedIn(wider, "New."),
                "Its readers now: staff only. Approved, more may read it: everyone.",
                "يراها الآن: الموظفون فقط. وبعد الاعتماد يتسع جمهورها: الجميع.");

        var narrower = world().publicArticle("Narrower", "Old.");
        var fewer = handedIn(narrower, "New.", Audience.INTERNAL);
        means(
                fewer,
                "Its readers now: everyone. Approved, fewer may read it: staff only.",
                "يراها الآن: الجميع. وبعد الاعتماد يضيق جمهورها: الموظفون فقط.");

        var same = world().publicArticle("Same", "Old.");
        means(
                handedIn(same, "New."),
                "Its readers stay the same: everyone.",
                "لن يتغير مَن يراها: الجميع.");
    }

    private void means(Review review, String english, String arabic) {
        assertThat(means(omar.page(address(review)))).isEqualTo(english);
        assertThat(means(omar.getIn("ar", address(review)))).isEqualTo(arabic);
    }

    private static String means(Document page) {
        return plain(page.select(".review-means").text());
    }

    private static String plain(String words) {
        return words.replaceAll("[\\u2066-\\u2069]", "");
    }

    private Review handedIn(long article, String body) {
        return handedIn(article, body, Audience.PUBLIC);
    }

    private Review handedIn(long article, String body, Audience audience) {
        var text = new Text("A text", "", body);
        var drafts = office.server().bean(Drafts.class);
        var before = drafts.of(article, Language.ENGLISH).map(each -> each.token()).orElse(null);
        drafts.save(article, Language.ENGLISH, text, before, actor());
        return office.server()
                .bean(HandIns.class)
                .handIn(article, Language.ENGLISH, audience, false, "", huda.account());
    }

    private Actor actor() {
        return new Actor(huda.account().id(), huda.account().name());
    }

    private static String address(Review review) {
        return "/desk/review/" + review.revisionId();
    }

    private org.dalil.testing.World world() {
        return office.server().world();
    }
}
