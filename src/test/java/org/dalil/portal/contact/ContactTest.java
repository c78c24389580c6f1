package org.dalil.portal.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.Description;
import org.dalil.audit.Actor;
import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.worklist.Worklists;
import org.dalil.testing.Server;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A customer who found no answer asks a person. */
@Tag("database")
class ContactTest {
    private static Server server;
    private static final String GIF = "GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;";

    private static long article;
    private static long internal;

    @BeforeAll
    static void start() throws InterruptedException {
        server = Server.start(Map.of("dalil.proxies", "127.0.0.1,::1"));
        article = server.world().publicArticle("Charge the falcon", "Use the cable.");
        internal = server.world().internalArticle("Falcon refunds canaryword", "Ask Omar.");
        server.ready();
        server.settle();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void carriesWordsAndArticleAndSuggestsWhatThisReaderMaySee() {
        var form = page("/en/contact?q=falcon+charge&article=" + article);
        assertThat(form.select("#subject").val()).isEqualTo("falcon charge");
        assertThat(form.select(".contact input[name=q]").val()).isEqualTo("falcon charge");
        assertThat(form.select("input[name=article]").val()).isEqualTo("" + article);
        assertThat(form.select("[data-suggested] a").text()).isEqualTo("Charge the falcon");
        assertThat(form.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        var closed = server.get("/en/contact?q=canaryword&article=" + internal);
        assertThat(closed.body()).doesNotContain("refunds", "name=\"article\"");
        assertThat(page("/ar/contact").select("label[for=subject]").text()).contains("سؤالك");
    }

    @Test
    void fillsInTheProductOfTheArticleThatThisReaderMaySee() {
        var falcon = about(server.world().publicArticle("Blue wings", "x"), "Heron \"3\"");
        assertThat(product("/en/contact?article=" + falcon)).isEqualTo("Heron \"3\"");
        var secret = about(server.world().internalArticle("Unseen wings", "x"), "Canarybird");
        assertThat(server.get("/en/contact?article=" + secret).body()).doesNotContain("Canarybird");
        var two = about(server.world().publicArticle("Two wings", "x"), "Owl", "Heron");
        assertThat(product("/en/contact?article=" + two)).as("nobody knows which").isEmpty();
        assertThat(product("/en/contact?product=%22%3E%3Cb%3EOwl&article=" + falcon))
                .as("as the address says")
                .isEqualTo("\"><b>Owl");
        assertThat(product("/en/contact?product=" + "x".repeat(101))).isEmpty();
        assertThat(product("/en/contact?article=987654")).isEmpty();
    }

    private static String product(String address) {
        return page(address).select("#product").val();
    }

    private static long about(long article, String... products) {
        var said =
                new Description(ArticleKind.HOW_TO, null, null, null, List.of(), List.of(products));
        server.bean(Articles.class).describe(article, said, Actor.SYSTEM);
        return article;
    }

    @Test
    void isReachedFromHeaderArticleAndAnUnansweredSearch() {
        assertThat(page("/en").select(".head a[href=/en/contact]")).hasSize(1);
        var address = server.get("/en/articles/" + article).headers().firstValue("location");
        assertThat(page(address.orElseThrow()).select("a[href]").eachAttr("href"))
                .contains("/en/contact?article=" + article);
        assertThat(page("/en/search?q=xylophone+zebra").select("a[href]").eachAttr("href"))
                .contains("/en/contact?q=xylophone+zebra");
    }

    @Test
    void opensACaseAndLeadsToItsPrivatePage() {
        var form = filled("/ar/contact?q=%D8%B4%D8%AD%D9%86");
        form.put("q", "شحن");
        form.put("article", "" + article);
        var sent = server.post("/ar/contact", form, from("192.0.2.1"));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        var address = sent.headers().firstValue("location").orElseThrow();
        assertThat(address).startsWith("/ar/cases/");
        var again = server.post("/ar/contact", form, from("192.0.2.1"));
        assertThat(again.headers().firstValue("location")).as("a second click").hasValue(address);

        var answer = server.get(address);
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
        var page = Jsoup.parse(answer.body());
        var token = address.substring(address.lastIndexOf('/') + 1);
        var opened = server.bean(Cases.class).byToken(token);
        assertThat(page.text()).contains("وصلتنا رسالتك", "الجهاز لا يشحن");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("img, b")).as("typed HTML is text").isEmpty();
        var whole = server.bean(Cases.class).whole(opened.number());
        assertThat(whole.searches()).containsExactly("شحن");
        assertThat(whole.standing().cameFromId()).isEqualTo(article);
        assertThat(whole.standing().language()).isEqualTo("ar");

        var reply =
                "Use [this](/en/articles/%d-x)\nor [that](/en/articles/%d-y)."
                        .formatted(article, internal);
        server.bean(Cases.class).reply(opened.number(), reply, null, Actor.SYSTEM);
        var answered = page(address);
        assertThat(answered.select(".case-reply a").attr("href")).endsWith("charge-the-falcon");
        assertThat(answered.select(".case-reply a")).hasSize(1);
        assertThat(answered.select(".case-reply br")).hasSize(1);
        assertThat(answered.text()).doesNotContain("system");
    }

    @Test
    void answersAWrongAddressAsAnyOther() {
        var wrong = server.get("/en/cases/" + "A".repeat(43));
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(server.get("/en/cases/1").statusCode()).isEqualTo(404);
        assertThat(server.get("/en/cases").statusCode()).isEqualTo(404);
        assertThat(wrong.body().replaceAll("A{43}", "x"))
                .isEqualTo(server.get("/en/nowhere/x").body());
    }

    @Test
    void losesNothingOfWhatIsWrong() {
        var form = filled("/en/contact");
        form.put("subject", " ");
        form.put("email", "sara at home");
        form.put("product", "\"><script>alert(1)</script>");
        var answer = server.post("/en/contact", form, from("192.0.2.2"));
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
        assertThat(server.post("/en/contact", form, from("192.0.2.2")).body())
                .contains("At most 250 characters");
        assertThat(server.post("/en/contact", Map.of(), from("192.0.2.2")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void catchesARobotAndLetsAPersonOut() {
        var form = filled("/en/contact");
        form.put("contact-again", "http://spam.example");
        var before = waiting();
        var caught = server.post("/en/contact", form, from("192.0.2.3"));
        assertThat(caught.statusCode()).isEqualTo(422);
        assertThat(waiting()).isEqualTo(before);
        assertThat(Jsoup.parse(caught.body()).select(".contact-trap")).isEmpty();
        form.put("contact-again", "");
        assertThat(server.post("/en/contact", form, from("192.0.2.3")).statusCode()).isEqualTo(303);
    }

    @Test
    void makesOneNetworkWaitAfterManyAndKeepsWhatItTyped() {
        HttpResponse<String> last = null;
        var before = waiting();
        for (var i = 0; i < 100; i++) {
            last = server.post("/en/contact", filled("/en/contact"), from("192.0.2.4"));
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(waiting() - before).isEqualTo(20);
        var arabic = server.post("/ar/contact", filled("/ar/contact"), from("192.0.2.4"));
        assertThat(Jsoup.parse(arabic.body()).select("[role=alert]").text())
                .contains("ما كتبته باقٍ هنا");
        var page = Jsoup.parse(last.body());
        assertThat(page.select("[role=alert]").text()).contains("still here", "minutes");
        assertThat(page.select("#subject").val()).isNotEmpty();
        var other = server.post("/en/contact", filled("/en/contact"), from("192.0.2.5"));
        assertThat(other.statusCode()).isEqualTo(303);
    }

    @Test
    void takesScreenshotsThatTheirCustomerSeesAndNoOtherReader() {
        var sent = inParts(filled("/en/contact"), "192.0.2.20", "", GIF, GIF + "two");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        var address = sent.headers().firstValue("location").orElseThrow();
        var pictures = page(address).select(".case-pictures img").eachAttr("src");
        assertThat(pictures).hasSize(2).allMatch(each -> each.startsWith(address + "/files/"));
        var picture = server.get(pictures.getFirst());
        assertThat(picture.body()).isEqualTo(GIF);
        assertThat(picture.headers().firstValue("content-type")).hasValue("image/gif");
        assertThat(picture.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(picture.headers().firstValue("cache-control")).hasValue("no-store");

        var file = pictures.getFirst().substring(address.length());
        var other = inParts(filled("/en/contact"), "192.0.2.20");
        assertThat(other.statusCode()).as("without any").isEqualTo(303);
        var others = other.headers().firstValue("location").orElseThrow();
        assertThat(server.get(others + file).statusCode()).isEqualTo(404);
        assertThat(server.get(address + "/files/x").statusCode()).isEqualTo(404);
        var token = address.substring(address.lastIndexOf('/') + 1);
        var number = server.bean(Cases.class).byToken(token).number();
        assertThat(server.get("/desk/cases/" + number + file).statusCode()).isEqualTo(303);
    }

    @Test
    void saysWhatIsWrongWithAPictureAndKeepsWhatWasTyped() {
        var large = GIF + "x".repeat(13 * 1024 * 1024);
        wrong("more than 10 MB", GIF, large);
        wrong("no PNG, JPEG, WebP or GIF", "<script>alert(1)</script>");
        wrong("At most 3 pictures", GIF, GIF, GIF, GIF);
        var untitled = filled("/en/contact");
        untitled.put("subject", "");
        var again = Jsoup.parse(inParts(untitled, "192.0.2.21", GIF).body());
        assertThat(again.select("#files-problem").text()).contains("choose it again");
        assertThat(again.select("#subject-problem")).hasSize(1);
        var trapped = filled("/en/contact");
        trapped.put("contact-again", "spam");
        assertThat(inParts(trapped, "192.0.2.21", GIF).statusCode()).isEqualTo(422);
    }

    private static void wrong(String words, String... pictures) {
        var form = filled("/en/contact");
        var before = waiting();
        var answer = inParts(form, "192.0.2.21", pictures);
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#files-problem").text()).contains(words);
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#files");
        assertThat(page.select("#description").text()).isEqualTo(form.get("description"));
        assertThat(page.select("#subject").val()).isEqualTo(form.get("subject"));
        assertThat(waiting()).isEqualTo(before);
    }

    /** As a browser sends it: the fields, then the files, an empty one where none was chosen. */
    private static HttpResponse<String> inParts(
            Map<String, String> form, String network, String... pictures) {
        var body = new StringBuilder();
        form.forEach(
                (name, value) ->
                        body.append("--here\r\nContent-Disposition: form-data; name=\"")
                                .append(name + "\"\r\n\r\n" + value + "\r\n"));
        for (var each : pictures) {
            body.append("--here\r\nContent-Disposition: form-data; name=\"files\"; filename=\"")
                    .append(each.isEmpty() ? "" : "My screen.png")
                    .append("\"\r\nContent-Type: image/png\r\n\r\n" + each + "\r\n");
        }
        return server.send(
                "POST",
                "/en/contact",
                body.append("--here--\r\n").toString(),
                "Content-Type",
                "multipart/form-data; boundary=here",
                "Sec-Fetch-Site",
                "same-origin",
                "X-Forwarded-For",
                network);
    }

    @Test
    void takesNoFormFromAnotherSite() {
        var body = "subject=a&description=b";
        var type = "application/x-www-form-urlencoded";
        assertThat(
                        server.send(
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

    private static long waiting() {
        return server.bean(Worklists.class).countUnassigned(CaseState.OPEN);
    }

    private static Map<String, String> filled(String address) {
        var form = new HashMap<String, String>();
        form.put("token", page(address).select("input[name=token]").val());
        form.put("subject", "الجهاز لا يشحن");
        form.put("description", "<img src=x> <b>لا يشحن</b> منذ أمس");
        form.put("product", "");
        form.put("name", "سارة");
        form.put("email", "sara@example.com");
        form.put("contact-again", "");
        return form;
    }

    private static String[] from(String network) {
        return new String[] {"X-Forwarded-For", network};
    }

    private static Document page(String path) {
        var answer = server.get(path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
