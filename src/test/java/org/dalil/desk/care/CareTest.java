package org.dalil.desk.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Role;
import org.dalil.article.Articles;
import org.dalil.article.care.Archives;
import org.dalil.article.care.ReviewDates;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.LocalDate;
import java.util.Map;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CareTest {
    private Office office;
    private Clerk huda;
    private Clerk omar;
    private Clerk nour;

    @BeforeAll
    void start() {
        office = new Office();
        huda = office.clerk("Huda", Role.AGENT);
        omar = office.clerk("Omar", Role.REVIEWER);
        nour = office.clerk("Nour", Role.MANAGER);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    private long open(String title) {
        return office.server().world().publicArticle(title, "Words of " + title);
    }

    private static String head(long article) {
        return "/desk/articles/" + article;
    }

    private static String sentence(Document page) {
        return page.select(".desk-true").text();
    }

    @Test
    void aManagerArchivesWithAReplacementFoundByItsTitleAndBringsItBack() {
        var old = open("Falcon firmware one");
        var next = open("Falcon firmware two");
        var archive = head(old) + "/care/archive";
        var found =
                nour.post(
                        archive,
                        Map.of("deed", "find", "words", "falcon two", "reason", "Kept words"));
        assertThat(found.statusCode()).isEqualTo(200);
        var page = Jsoup.parse(found.body());
        assertThat(page.select("#reason").val()).isEqualTo("Kept words");
        assertThat(page.select("#archive [type=radio]").eachAttr("value"))
                .containsExactly("" + next, "none");

        var open =
                nour.post(archive, Map.of("deed", "archive", "words", "falcon", "reason", "Old"));
        assertThat(open.statusCode()).as("found, and none chosen").isEqualTo(422);
        assertThat(Jsoup.parse(open.body()).select("#replacement-problem").text())
                .contains("Choose the article");
        var without = nour.post(archive, Map.of("deed", "archive", "reason", " "));
        assertThat(Jsoup.parse(without.body()).select("#reason-problem").text())
                .contains("few words");
        var circle =
                nour.post(
                        archive,
                        Map.of("deed", "archive", "reason", "Old", "replacement", "" + old));
        assertThat(Jsoup.parse(circle.body()).select("#replacement-problem").text())
                .contains("leads back");
        var large = Map.of("deed", "archive", "reason", "x".repeat(1024 * 1024));
        assertThat(nour.post(archive, large).statusCode()).isEqualTo(422);

        var form = Map.of("deed", "archive", "reason", "Two is better", "replacement", "" + next);
        assertThat(location(nour.post(archive, form))).isEqualTo(head(old) + "?done=archived");
        var shown = huda.page(head(old));
        assertThat(sentence(shown)).startsWith("Archived since ");
        assertThat(shown.select(".notice").text()).contains("Two is better", "Falcon firmware two");
        assertThat(shown.select(".notice form")).as("an agent brings nothing back").isEmpty();
        assertThat(location(office.server().get("/en/articles/" + old))).contains("/" + next);
        assertThat(nour.post(archive, form).statusCode()).as("a double click").isEqualTo(422);

        assertThat(nour.page(head(old)).select(".notice form")).hasSize(1);
        var back = nour.post(head(old) + "/care/restoration", Map.of());
        assertThat(location(back)).isEqualTo(head(old) + "?done=restored");
        assertThat(sentence(huda.page(head(old)))).startsWith("Live for everyone since ");
    }

    @Test
    void theReplacementIsFoundByNumberAndAddressToo() {
        var old = open("Kestrel old");
        var next = open("Kestrel new");
        for (var words : new String[] {"" + next, "#" + next, "/en/articles/" + next + "-x"}) {
            var found =
                    nour.post(head(old) + "/care/archive", Map.of("deed", "find", "words", words));
            assertThat(Jsoup.parse(found.body()).select("#archive [type=radio]").first().val())
                    .isEqualTo("" + next);
        }
        var none = nour.post(head(old) + "/care/archive", Map.of("deed", "find", "words", "%_%"));
        assertThat(none.body()).contains("No live article has these words");
    }

    @Test
    void whoMayNotIsOfferedNothingAndRefused() {
        var article = open("Guarded");
        var page = huda.page(head(article) + "/care");
        assertThat(page.select("main form")).as("all may read it already").isEmpty();
        for (var deed : new String[] {"narrowing", "archive", "restoration", "plan"}) {
            var form = Map.of("deed", "archive", "reason", "x");
            var answer = huda.post(head(article) + "/care/" + deed, form);
            assertThat(answer.statusCode()).as(deed).isEqualTo(422);
            assertThat(answer.body()).contains("You may not do this");
        }
        assertThat(sentence(huda.page(head(article)))).startsWith("Live for everyone");
        assertThat(huda.get("/desk/articles/987654/care").statusCode()).isEqualTo(404);
        assertThat(nour.post("/desk/articles/987654/care/narrowing", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(office.server().post(head(article) + "/care/narrowing", Map.of()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void readersAreMadeFewerAtOnceAndMoreByAReview() {
        var article = open("Readers");
        var narrowed = nour.post(head(article) + "/care/narrowing", Map.of());
        assertThat(location(narrowed)).endsWith("?done=narrowed");
        assertThat(office.server().get("/en/articles/" + article).statusCode()).isEqualTo(404);
        assertThat(sentence(huda.page(head(article)))).startsWith("Live for staff");

        assertThat(huda.page(head(article) + "/care").select("[name=language]").val())
                .isEqualTo("en");
        var nowhere = huda.post(head(article) + "/care/readers", Map.of("language", "../x"));
        assertThat(nowhere.statusCode()).isEqualTo(422);
        var asked =
                huda.post(
                        head(article) + "/care/readers",
                        Map.of("language", "en", "note", "Customers ask for it"));
        assertThat(location(asked)).endsWith("?done=asked");
        assertThat(sentence(huda.page(head(article))))
                .startsWith("Live for staff since")
                .endsWith("a revision by Huda waits for review.");
        assertThat(office.server().get("/en/articles/" + article).statusCode()).isEqualTo(404);
    }

    @Test
    void theOwnerConfirmsThatItIsStillRight() {
        var article = open("Overdue lamp");
        var dates = office.server().bean(ReviewDates.class);
        var due = LocalDate.now().plusDays(1);
        var plan = Map.of("owner", "" + huda.account().id(), "day", due.toString());
        assertThat(location(nour.post(head(article) + "/care/plan", plan)))
                .endsWith("?done=planned");
        assertThat(office.server().bean(Articles.class).find(article).owner())
                .isEqualTo("huda@example.com");
        assertThat(dates.overdue(org.dalil.text.Language.ENGLISH)).isEmpty();

        assertThat(omar.page(head(article) + "/care").select("#next")).isEmpty();
        var other = omar.post(head(article) + "/care/confirmation", Map.of("next", "2027-01-01"));
        assertThat(other.statusCode()).isEqualTo(422);
        var past = huda.post(head(article) + "/care/confirmation", Map.of("next", "2001-01-01"));
        assertThat(Jsoup.parse(past.body()).select("#next-problem").text()).contains("passed");
        assertThat(Jsoup.parse(past.body()).select("#next").val()).isEqualTo("2001-01-01");
        var bad = huda.post(head(article) + "/care/confirmation", Map.of("next", "tomorrow"));
        assertThat(Jsoup.parse(bad.body()).select("#next-problem").text()).contains("no day");
        var next = LocalDate.now().plusMonths(3).toString();
        var confirmed = huda.post(head(article) + "/care/confirmation", Map.of("next", next));
        assertThat(location(confirmed)).endsWith("?done=confirmed");
        assertThat(huda.page(head(article)).select("time[datetime], .dots").text())
                .contains("To be looked at again on");

        var nobody = Map.of("owner", "987654", "day", next);
        var refused = nour.post(head(article) + "/care/plan", nobody);
        assertThat(Jsoup.parse(refused.body()).select("#owner-problem").text()).contains("choose");
        assertThat(
                        nour.post(head(article) + "/care/plan", Map.of("owner", "", "day", ""))
                                .statusCode())
                .isEqualTo(303);
        assertThat(office.server().bean(Articles.class).find(article).owner()).isNull();
        assertThat(office.server().bean(Archives.class).reason(article)).isEmpty();
    }
}
