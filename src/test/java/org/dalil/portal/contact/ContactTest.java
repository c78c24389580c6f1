package org.dalil.portal.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.Description;
import org.dalil.audit.Actor;
import org.dalil.testing.Shared;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** The form, as a customer comes to it; nothing of it becomes a case here. */
@Tag("database")
@ExtendWith(Shared.class)
class ContactTest {
    private final ContactPortal portal;

    ContactTest(ContactPortal portal) {
        this.portal = portal;
    }

    @Test
    void carriesWordsAndArticleAndSuggestsWhatThisReaderMaySee() {
        var form = portal.page("/en/contact?q=falcon+charge&article=" + portal.article());
        assertThat(form.select("#subject").val()).isEqualTo("falcon charge");
        assertThat(form.select(".contact input[name=q]").val()).isEqualTo("falcon charge");
        assertThat(form.select("input[name=article]").val()).isEqualTo("" + portal.article());
        assertThat(form.select("[data-suggested] a").text()).isEqualTo("Charge the falcon");
        assertThat(form.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        var closed = portal.get("/en/contact?q=canaryword&article=" + portal.internal());
        assertThat(closed.body()).doesNotContain("refunds", "name=\"article\"");
        assertThat(portal.page("/ar/contact").select("label[for=subject]").text())
                .contains("سؤالك");
    }

    @Test
    void suggestsAsItIsWrittenWhatAnswersASentence() {
        assertThat(suggested("subject=So+which+cable+do+I+need+for+that", "192.0.2.50"))
                .as("words of the text")
                .contains("\"Charge the falcon\"", "/en/articles/" + portal.article() + "-");
        assertThat(suggested("subject=Help&description=it+will+not+charge+again", "192.0.2.50"))
                .as("of the description")
                .contains("\"Charge the falcon\"");
        assertThat(suggested("subject=falcon+refunds+canaryword", "192.0.2.50"))
                .doesNotContain("canaryword", "refunds");
        for (var nothing : List.of("", "subject=", "subject=xylophone", "x=cable", "subject=%")) {
            assertThat(suggested(nothing, "192.0.2.50"))
                    .as(nothing)
                    .isEqualTo("{\"suggestions\":[]}");
        }
        var endless = "subject=cable&description=" + "word+".repeat(60_000);
        assertThat(suggested(endless, "192.0.2.50")).contains("Charge the falcon");
    }

    @Test
    void suggestsNoMoreOftenThanAnOfficeTypes() {
        var taken = 0;
        while (taken < 400 && look("subject=cable", "192.0.2.51").statusCode() == 200) {
            taken++;
        }
        assertThat(taken).as("a few more come back as time goes by").isBetween(120, 399);
        assertThat(look("subject=cable", "192.0.2.52").statusCode()).isEqualTo(200);
        var other = portal.send("/en/contact", portal.filled("/en/contact"), "192.0.2.51");
        assertThat(other.statusCode()).as("who waits may still ask a person").isEqualTo(303);
    }

    private String suggested(String typed, String network) {
        var answer = look(typed, network);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
        return answer.body();
    }

    private HttpResponse<String> look(String typed, String network) {
        return portal.server()
                .send(
                        "POST",
                        "/en/contact/suggestions",
                        typed,
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        "same-origin",
                        "X-Forwarded-For",
                        network);
    }

    @Test
    void fillsInTheProductOfTheArticleThatThisReaderMaySee() {
        var falcon = about(portal.server().world().publicArticle("Blue wings", "x"), "Heron \"3\"");
        assertThat(product("/en/contact?article=" + falcon)).isEqualTo("Heron \"3\"");
        var secret =
                about(portal.server().world().internalArticle("Unseen wings", "x"), "Canarybird");
        assertThat(portal.get("/en/contact?article=" + secret).body()).doesNotContain("Canarybird");
        var two = about(portal.server().world().publicArticle("Two wings", "x"), "Owl", "Heron");
        assertThat(product("/en/contact?article=" + two)).as("nobody knows which").isEmpty();
        assertThat(product("/en/contact?product=%22%3E%3Cb%3EOwl&article=" + falcon))
                .as("as the address says")
                .isEqualTo("\"><b>Owl");
        assertThat(product("/en/contact?product=" + "x".repeat(101))).isEmpty();
        assertThat(product("/en/contact?article=987654")).isEmpty();
    }

    private String product(String address) {
        return portal.page(address).select("#product").val();
    }

    private long about(long article, String... products) {
        var said =
                new Description(ArticleKind.HOW_TO, null, null, null, List.of(), List.of(products));
        portal.server().bean(Articles.class).describe(article, said, Actor.SYSTEM);
        return article;
    }

    @Test
    void isReachedFromHeaderArticleAndAnUnansweredSearch() {
        assertThat(portal.page("/en").select(".head a[href=/en/contact]")).hasSize(1);
        var address =
                portal.get("/en/articles/" + portal.article()).headers().firstValue("location");
        assertThat(portal.page(address.orElseThrow()).select("a[href]").eachAttr("href"))
                .contains("/en/contact?article=" + portal.article());
        assertThat(portal.page("/en/search?q=xylophone+zebra").select("a[href]").eachAttr("href"))
                .contains("/en/contact?q=xylophone+zebra");
    }

    @Test
    void answersAWrongAddressAsAnyOther() {
        var wrong = portal.get("/en/cases/" + "A".repeat(43));
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(portal.get("/en/cases/1").statusCode()).isEqualTo(404);
        assertThat(portal.get("/en/cases").statusCode()).isEqualTo(404);
        assertThat(wrong.body().replaceAll("A{43}", "x"))
                .isEqualTo(portal.get("/en/nowhere/x").body());
    }

    @Test
    void losesNothingOfWhatIsWrong() {
        var form = portal.filled("/en/contact");
        form.put("subject", " ");
        form.put("email", "sara at home");
        form.put("product", "\"><script>alert(1)</script>");
        var answer = portal.send("/en/contact", form, "192.0.2.2");
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#subject-problem").text()).isEqualTo("Please fill this in.");
        assertThat(page.select("#email-problem").text()).isEqualTo("This is no e-mail address.");
        assertThat(page.select("[role=alert] a").eachAttr("href"))
                .containsExactly("#subject", "#email");
        assertThat(page.select("#description").text()).isEqualTo(form.get("description"));
        assertThat(page.select("#product").val()).isEqualTo(form.get("product"));
        assertThat(page.select("#email").val()).isEqualTo("sara at home");
        assertThat(page.select("input[name=token]").val()).isEqualTo(form.get("token"));

        form.put("subject", "x".repeat(500));
        assertThat(portal.send("/en/contact", form, "192.0.2.2").body())
                .contains("At most 250 characters");
        assertThat(portal.send("/en/contact", Map.of(), "192.0.2.2").statusCode()).isEqualTo(422);
    }

    @Test
    void takesNoFormFromAnotherSite() {
        var body = "subject=a&description=b";
        var type = "application/x-www-form-urlencoded";
        assertThat(
                        portal.server()
                                .send(
                                        "POST",
                                        "/en/contact",
                                        body,
                                        "Content-Type",
                                        type,
                                        "Sec-Fetch-Site",
                                        "cross-site")
                                .statusCode())
                .isEqualTo(403);
    }
}
