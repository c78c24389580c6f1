package org.dalil.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Account;
import org.dalil.account.session.Sessions;
import org.dalil.article.Articles;
import org.dalil.article.Step;
import org.dalil.audit.AuditTrail;
import org.dalil.desk.Office.Clerk;
import org.dalil.notice.Notices;
import org.dalil.testing.Server;
import org.dalil.testing.Staff;
import org.dalil.testing.TestClock;
import org.dalil.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticesTest {
    private static final String PLACE = "/desk/settings/notices";

    private Server server;
    private TestClock clock;
    private Clerk nour;

    @BeforeAll
    void start() {
        server =
                Server.start(
                        Map.of(
                                "dalil.test.clock",
                                "2026-05-03T09:00:00Z",
                                "dalil.zone",
                                "Asia/Riyadh"));
        clock = server.bean(TestClock.class);
        nour = clerk(server.bean(Staff.class).nour());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @AfterEach
    void takeAway() {
        var notices = server.bean(Notices.class);
        notices.all().forEach(each -> notices.remove(each.id(), nour.account()));
    }

    private Clerk clerk(Account account) {
        return new Clerk(account, server.bean(Sessions.class).begin(account), server);
    }

    /** By the wall in Riyadh it is noon of 3 May, and more by as much as the clock went on. */
    private Map<String, String> filled(Duration from, Duration until) {
        var now = clock.instant().atZone(java.time.ZoneId.of("Asia/Riyadh")).toLocalDateTime();
        var form = new HashMap<String, String>();
        form.put("kind", "PROBLEM");
        form.put("words-en", "Card payments <b>fail</b>.");
        form.put("words-ar", "الدفع بالبطاقة متعطل.");
        form.put("begins", from.isZero() ? "" : now.plus(from).toString());
        form.put("ends", now.plus(until).toString());
        return form;
    }

    private Document reader(String path) {
        return Jsoup.parse(server.get(path).body());
    }

    @Test
    void standsAboveEveryPageAtOnceWithItsTimeAndArticle() throws InterruptedException {
        var article = server.world().publicArticle("Pay otherwise", "Text");
        server.settle();
        assertThat(reader("/en").select(".band")).isEmpty(); // kept from now on
        var form = filled(Duration.ZERO, Duration.ofHours(2));
        form.put("article", "https://help.example.com/en/articles/" + article + "-pay?x=1");
        assertThat(location(nour.post(PLACE + "/new", form))).isEqualTo(PLACE + "?done=saved");

        for (var path : new String[] {"/en", "/en/contact", "/en/nowhere", "/sign-in?lang=en"}) {
            var band = reader(path).select("body > .band");
            assertThat(band.text())
                    .as(path)
                    .contains(
                            "Known problem:", "Card payments <b>fail</b>.", "May 3, 2026", "12:00");
            assertThat(band.select("b")).isEmpty(); // a text, never an element
            assertThat(band.select("a").attr("href")).startsWith("/en/articles/" + article + "-");
        }
        assertThat(reader("/ar").select(".band").text()).contains("متعطل", "مشكلة معروفة");
        assertThat(nour.page("/desk").select(".band")).isEmpty();
        assertThat(nour.page(PLACE).select(".chip").text()).isEqualTo("Shown now");
        var id = server.bean(Notices.class).all().getFirst().id();
        assertThat(server.bean(AuditTrail.class).of("notice", id, 5)).hasSize(1);
    }

    @Test
    void beginsAndEndsByItselfAlsoOnPagesThatAreKept() {
        var form = filled(Duration.ofSeconds(20), Duration.ofSeconds(40));
        assertThat(nour.post(PLACE + "/new", form).statusCode()).isEqualTo(303);
        assertThat(reader("/en").select(".band")).isEmpty();
        assertThat(nour.page(PLACE).select(".chip").text()).isEqualTo("Coming");
        clock.forward(Duration.ofSeconds(21)); // a page is kept for a minute
        assertThat(reader("/en").select(".band")).hasSize(1);
        clock.forward(Duration.ofSeconds(20));
        assertThat(reader("/en").select(".band")).isEmpty();
        assertThat(nour.page(PLACE).select(".chip").text()).isEqualTo("Over");
    }

    @Test
    void isChangedAndTakenAwayAtOnce() {
        nour.post(PLACE + "/new", filled(Duration.ZERO, Duration.ofHours(2)));
        var id = server.bean(Notices.class).all().getFirst().id();
        var shown = nour.page(PLACE + "/" + id);
        assertThat(shown.select("#words-ar").val()).isEqualTo("الدفع بالبطاقة متعطل.");
        var form = filled(Duration.ZERO, Duration.ofHours(3));
        form.put("kind", "INFORMATION");
        form.put("words-ar", "");
        assertThat(nour.post(PLACE + "/" + id, form).statusCode()).isEqualTo(303);
        var band = reader("/ar").select(".band"); // what was left empty shows the first language's
        assertThat(band.select("[lang=en]").text()).startsWith("Card payments");
        assertThat(band.select(".band-info")).hasSize(1);

        assertThat(location(nour.post(PLACE + "/" + id, Map.of("remove", "yes"))))
                .isEqualTo(PLACE + "?done=removed");
        assertThat(reader("/ar").select(".band")).isEmpty();
        assertThat(nour.get(PLACE + "/" + id).statusCode()).isEqualTo(404);
        assertThat(nour.post(PLACE + "/" + id, form).statusCode()).isEqualTo(404);
    }

    @Test
    void leadsNobodyToWhatTheyMayNotOpen() throws InterruptedException {
        var world = server.bean(World.class);
        var hidden = world.internalArticle("Qanarysecret", "Text");
        var form = filled(Duration.ZERO, Duration.ofHours(2));
        form.put("article", String.valueOf(hidden));
        var refused = nour.post(PLACE + "/new?lang=en", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#article-problem").text())
                .contains("Readers can open no such article");

        var open = world.publicArticle("Open for now", "Text");
        form.put("article", String.valueOf(open));
        nour.post(PLACE + "/new", form);
        server.settle();
        assertThat(reader("/en").select(".band a").text()).isEqualTo("Open for now");
        server.bean(Articles.class).advance(open, new Step.Archive(), World.OMAR);
        server.settle();
        assertThat(reader("/en").select(".band a")).isEmpty();
        assertThat(reader("/en").select(".band")).hasSize(1);
    }

    @Test
    void saysWhatIsWrongAtItsFieldAndKeepsWhatWasTyped() {
        var form = filled(Duration.ZERO, Duration.ofHours(-1));
        refused(form, "#ends-problem", "must end later");
        form.put("begins", "2026-04-01T10:00");
        refused(form, "#ends-problem", "has passed");
        form.put("ends", "2027-05-03T10:00");
        refused(form, "#ends-problem", "90 days");
        form.put("ends", "");
        refused(form, "#ends-problem", "when it disappears");
        form.put("ends", "tomorrow");
        refused(form, "#ends-problem", "no date and time");
        form.put("ends", "+999999999-12-31T23:59");
        refused(form, "#ends-problem", "90 days");
        form.putAll(filled(Duration.ZERO, Duration.ofHours(1)));
        form.put("words-en", " ");
        refused(form, "#words-en-problem", "what readers should know");
        form.put("words-en", "x".repeat(301));
        refused(form, "#words-en-problem", "300 characters");
        form.put("words-en", "turn\u202Eed");
        refused(form, "#words-en-problem", "invisible");
        form.put("words-en", "kept");
        form.put("article", "javascript:alert(1)");
        refused(form, "#article-problem", "no such article");
        form.put("article", "");
        form.put("kind", "ALARM");
        refused(form, ".notice-bad", "what the notice is about");
        assertThat(nour.post(PLACE + "/new", Map.of()).statusCode()).isEqualTo(422);
        assertThat(server.bean(Notices.class).all()).isEmpty();

        form.put("kind", "PROBLEM");
        for (var at = 0; at < Notices.MOST; at++) {
            assertThat(nour.post(PLACE + "/new", form).statusCode()).isEqualTo(303);
        }
        refused(form, ".notice-bad", "3 notices");
    }

    private void refused(Map<String, String> form, String where, String words) {
        var answer = nour.post(PLACE + "/new?lang=en", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(where).text()).contains(words);
        assertThat(page.select("#words-ar").val()).isEqualTo("الدفع بالبطاقة متعطل.");
        assertThat(page.select("#ends").val()).isEqualTo(form.get("ends"));
    }

    @Test
    void whoDoesNotKeepArticlesFindsNoSuchPage() {
        var omar = clerk(server.bean(Staff.class).omar());
        assertThat(omar.get(PLACE).statusCode()).isEqualTo(404);
        assertThat(
                        omar.post(PLACE + "/new", filled(Duration.ZERO, Duration.ofHours(1)))
                                .statusCode())
                .isEqualTo(404);
        assertThat(nour.page(PLACE).select(".side a[href=" + PLACE + "]")).hasSize(1);
        assertThat(location(server.get(PLACE))).startsWith("/sign-in");
    }
}
