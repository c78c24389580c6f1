package org.dalil.portal.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.article.attachment.Attachments;
import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.testing.Shared;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.net.http.HttpResponse;

/** A customer who found no answer asks a person: what is sent is a case, or is told why not. */
@Tag("database")
@ExtendWith(Shared.class)
class SentContactsTest {
    private static final String GIF = "GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;";

    private final ContactPortal portal;

    SentContactsTest(ContactPortal portal) {
        this.portal = portal;
    }

    @Test
    void opensACaseAndLeadsToItsPrivatePage() {
        var form = portal.filled("/ar/contact?q=%D8%B4%D8%AD%D9%86");
        form.put("q", "شحن");
        form.put("article", "" + portal.article());
        var sent = portal.send("/ar/contact", form, "192.0.2.1");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        var address = sent.headers().firstValue("location").orElseThrow();
        assertThat(address).startsWith("/ar/cases/");
        var again = portal.send("/ar/contact", form, "192.0.2.1");
        assertThat(again.headers().firstValue("location")).as("a second click").hasValue(address);

        var answer = portal.get(address);
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
        var page = Jsoup.parse(answer.body());
        var token = address.substring(address.lastIndexOf('/') + 1);
        var opened = portal.server().bean(Cases.class).byToken(token);
        assertThat(page.text()).contains("وصلتنا رسالتك", "الجهاز لا يشحن");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("img, b")).as("typed HTML is text").isEmpty();
        var whole = portal.server().bean(Cases.class).whole(opened.number());
        assertThat(whole.searches()).containsExactly("شحن");
        assertThat(whole.standing().cameFromId()).isEqualTo(portal.article());
        assertThat(whole.standing().language()).isEqualTo("ar");

        var reply =
                "Use [this](/en/articles/%d-x)\nor [that](/en/articles/%d-y)."
                        .formatted(portal.article(), portal.internal());
        portal.server().bean(Cases.class).reply(opened.number(), reply, null, Actor.SYSTEM);
        var answered = portal.page(address);
        assertThat(answered.select(".case-reply a").attr("href")).endsWith("charge-the-falcon");
        assertThat(answered.select(".case-reply a")).hasSize(1);
        assertThat(answered.select(".case-reply br")).hasSize(1);
        assertThat(answered.text()).doesNotContain("system");
    }

    @Test
    void catchesARobotAndLetsAPersonOut() {
        var form = portal.filled("/en/contact");
        form.put("contact-again", "http://spam.example");
        var before = portal.waiting();
        var caught = portal.send("/en/contact", form, "192.0.2.3");
        assertThat(caught.statusCode()).isEqualTo(422);
        assertThat(portal.waiting()).isEqualTo(before);
        assertThat(Jsoup.parse(caught.body()).select(".contact-trap")).isEmpty();
        form.put("contact-again", "");
        assertThat(portal.send("/en/contact", form, "192.0.2.3").statusCode()).isEqualTo(303);
    }

    @Test
    void makesOneNetworkWaitAfterManyAndKeepsWhatItTyped() {
        HttpResponse<String> last = null;
        var before = portal.waiting();
        for (var i = 0; i < 100; i++) {
            last = portal.send("/en/contact", portal.filled("/en/contact"), "192.0.2.4");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(portal.waiting() - before).isEqualTo(20);
        var arabic = portal.send("/ar/contact", portal.filled("/ar/contact"), "192.0.2.4");
        assertThat(Jsoup.parse(arabic.body()).select("[role=alert]").text())
                .contains("ما كتبته باقٍ هنا");
        var page = Jsoup.parse(last.body());
        assertThat(page.select("[role=alert]").text()).contains("still here", "minutes");
        assertThat(page.select("#subject").val()).isNotEmpty();
        var other = portal.send("/en/contact", portal.filled("/en/contact"), "192.0.2.5");
        assertThat(other.statusCode()).isEqualTo(303);
    }

    @Test
    void takesScreenshotsThatTheirCustomerSeesAndNoOtherReader() {
        var sent = portal.inParts(portal.filled("/en/contact"), "192.0.2.20", "", GIF, GIF + "two");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        var address = sent.headers().firstValue("location").orElseThrow();
        var pictures = portal.page(address).select(".case-pictures img").eachAttr("src");
        assertThat(pictures).hasSize(2).allMatch(each -> each.startsWith(address + "/files/"));
        var picture = portal.get(pictures.getFirst());
        assertThat(picture.body()).isEqualTo(GIF);
        var other = portal.get(pictures.getLast());
        assertThat(other.body()).as("nothing that hangs behind it").isEqualTo(GIF);
        assertThat(picture.headers().firstValue("content-type")).hasValue("image/gif");
        assertThat(picture.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(picture.headers().firstValue("cache-control")).hasValue("no-store");

        var file = pictures.getFirst().substring(address.length());
        var bare = portal.inParts(portal.filled("/en/contact"), "192.0.2.20");
        assertThat(bare.statusCode()).as("without any").isEqualTo(303);
        var others = bare.headers().firstValue("location").orElseThrow();
        assertThat(portal.get(others + file).statusCode()).isEqualTo(404);
        assertThat(portal.get(address + "/files/x").statusCode()).isEqualTo(404);
        var token = address.substring(address.lastIndexOf('/') + 1);
        var number = portal.server().bean(Cases.class).byToken(token).number();
        assertThat(portal.get("/desk/cases/" + number + file).statusCode()).isEqualTo(303);
    }

    @Test
    void takesThreeOfTenMegabytes() {
        var large = GIF + "x".repeat(Attachments.LARGEST - GIF.length());
        var form = portal.filled("/en/contact");
        var sent = portal.inParts(form, "192.0.2.22", large, large, large);
        assertThat(sent.statusCode()).isEqualTo(303);
        var address = sent.headers().firstValue("location").orElseThrow();
        assertThat(portal.page(address).select(".case-pictures img")).hasSize(3);
    }

    @Test
    void saysWhatIsWrongWithAPictureAndKeepsWhatWasTyped() {
        var large = GIF + "x".repeat(13 * 1024 * 1024);
        wrong("more than 10 MB", GIF, large);
        wrong("no PNG, JPEG, WebP or GIF", "<script>alert(1)</script>");
        wrong("At most 3 pictures", GIF, GIF, GIF, GIF);
        var untitled = portal.filled("/en/contact");
        untitled.put("subject", "");
        var again = Jsoup.parse(portal.inParts(untitled, "192.0.2.21", GIF).body());
        assertThat(again.select("#files-problem").text()).contains("choose it again");
        assertThat(again.select("#subject-problem")).hasSize(1);
        var trapped = portal.filled("/en/contact");
        trapped.put("contact-again", "spam");
        assertThat(portal.inParts(trapped, "192.0.2.21", GIF).statusCode()).isEqualTo(422);
    }

    private void wrong(String words, String... pictures) {
        var form = portal.filled("/en/contact");
        var before = portal.waiting();
        var answer = portal.inParts(form, "192.0.2.21", pictures);
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#files-problem").text()).contains(words);
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#files");
        assertThat(page.select("#description").text()).isEqualTo(form.get("description"));
        assertThat(page.select("#subject").val()).isEqualTo(form.get("subject"));
        assertThat(portal.waiting()).isEqualTo(before);
    }
}
