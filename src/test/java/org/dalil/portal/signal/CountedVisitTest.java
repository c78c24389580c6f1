package org.dalil.portal.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.account.session.Sessions;
import org.dalil.insight.event.Dwell;
import org.dalil.insight.event.Event.CaseSent;
import org.dalil.insight.event.Event.ContactOpened;
import org.dalil.insight.event.Event.Opened;
import org.dalil.insight.event.Event.Searched;
import org.dalil.insight.event.Event.Stayed;
import org.dalil.insight.event.Event.Suggested;
import org.dalil.insight.event.Origin;
import org.dalil.insight.event.SearchWords;
import org.dalil.insight.event.StoredEvent;
import org.dalil.insight.event.Strength;
import org.dalil.insight.event.Written;
import org.dalil.testing.Server;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What is noted of those who read the portal, however their pages came, and of whom nothing is. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountedVisitTest {
    private static final Language EN = Language.ENGLISH;
    private static final AtomicInteger HOUSES = new AtomicInteger();

    private Server server;
    private long falcon;
    private String falconPath;
    private int before;

    @BeforeAll
    void start() throws InterruptedException {
        server =
                Server.start(
                        Map.of(
                                "dalil.proxies",
                                "127.0.0.0/8, ::1",
                                "dalil.staff-networks",
                                "198.51.100.0/24"));
        falcon = server.world().publicArticle("Charge the falcon", "Use the cable.");
        var _ = server.world().live(falcon, Language.ARABIC, "شحن الصقر", "استخدم السلك.");
        server.world().internalArticle("Falcon refunds", "Ask Omar.");
        server.ready();
        server.settle();
        falconPath = "/en/articles/" + falcon + "-charge-the-falcon";
        assertThat(server.get(falconPath).statusCode()).isEqualTo(200);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void count() {
        before = Written.by(server).size();
    }

    @Test
    void notesASearchAndWhatWasOpenedFromItAlsoFromTheCache() {
        for (var made = 0; made < 2; made++) { // the second time both are kept
            var house = house();
            get("/en/search?q=Falcon", house);
            get(falconPath, house, "Referer", server.address("/en/search?q=falcon").toString());
        }
        var noted = noted();
        assertThat(noted).hasSize(4);
        var searched = (Searched) noted.getFirst().event();
        assertThat(searched)
                .isEqualTo(
                        new Searched(
                                EN,
                                new SearchWords("Falcon", EN),
                                EN,
                                Strength.STRONG,
                                1,
                                List.of(falcon),
                                null,
                                false,
                                1));
        assertThat(noted.get(2).event()).isEqualTo(searched);
        assertThat(noted.get(1).event()).isInstanceOf(Opened.class);
        assertThat(noted.get(1).origin()).isEqualTo(Origin.SEARCH);
        assertThat(noted.get(3).event()).isEqualTo(noted.get(1).event());
        assertThat(noted.get(1).visitor()).isEqualTo(noted.get(0).visitor());
        assertThat(noted.get(2).visitor()).isNotEqualTo(noted.get(0).visitor());
    }

    @Test
    void notesInWhichLanguageWasSearchedAndHowGoodItWas() {
        get("/en/search?q=%D8%B4%D8%AD%D9%86", house());
        get("/en/search?q=zanzibar", house());
        get("/en/search?tag=nothing", house());
        assertThat(noted()).hasSize(2);
        var arabic = (Searched) noted().getFirst().event();
        assertThat(arabic.spoken()).isEqualTo(Language.ARABIC);
        assertThat(arabic.language()).isEqualTo(EN);
        assertThat(arabic.strength()).isEqualTo(Strength.STRONG);
        assertThat(((Searched) noted().getLast().event()).strength()).isEqualTo(Strength.NONE);
    }

    @Test
    void notesFromWhatKindOfPageSomebodyComesAndNotWhich() {
        var secret = "https://elsewhere.example/secret";
        get(falconPath, house(), "Referer", secret);
        get(falconPath, house());
        get(falconPath, house(), "Referer", server.address("/ar").toString());
        get(falconPath, house(), "Referer", server.address("/en/categories/7-x").toString());
        get(falconPath, house(), "Referer", server.address("/en/contact?q=x").toString());
        get(falconPath, house(), "Referer", "nonsense");
        assertThat(noted())
                .extracting(StoredEvent::origin)
                .containsExactly(
                        Origin.OUTSIDE,
                        Origin.NONE,
                        Origin.HOME,
                        Origin.CATEGORY,
                        Origin.CONTACT,
                        Origin.OUTSIDE);
    }

    @Test
    void notesAFormInTheVisitThatOpenedItWhereverItIsSentFrom() {
        var house = house();
        var page = get("/en/contact?q=old&q=falcon&article=" + falcon, house);
        var token = Jsoup.parse(page).select("input[name=token]").val();
        var sent =
                server.post(
                        "/en/contact",
                        Map.of(
                                "token", token,
                                "subject", "It does not charge",
                                "description", "Since yesterday",
                                "name", "Sara",
                                "email", "sara@example.com"),
                        "X-Forwarded-For",
                        house());
        assertThat(sent.statusCode()).isEqualTo(303);
        var noted = noted();
        assertThat(noted).hasSize(2);
        var opened = (ContactOpened) noted.getFirst().event();
        assertThat(opened.last()).isEqualTo(new SearchWords("falcon", EN));
        assertThat(opened.article()).isEqualTo(falcon);
        assertThat(noted.getLast().event()).isInstanceOf(CaseSent.class);
        assertThat(((CaseSent) noted.getLast().event()).form()).isEqualTo(opened.form());
        assertThat(noted.getLast().visitor()).isEqualTo(noted.getFirst().visitor());
    }

    @Test
    void notesThatSomebodyStayedAndWhatTheyChoseFromTheList() {
        var house = house();
        assertThat(signal("/en/articles/" + falcon + "/stay", house, stay("60"))).isEqualTo(204);
        assertThat(signal("/en/suggestions/chosen", house, chosen(falcon, "2"))).isEqualTo(204);
        assertThat(noted())
                .extracting(StoredEvent::event)
                .containsExactly(
                        new Stayed(EN, falcon, 7, Dwell.MINUTE),
                        new Suggested(EN, new SearchWords("fal", EN), falcon, 2));
    }

    @Test
    void answersWhatNoPageSendsAndNotesNothing() {
        var house = house();
        var stay = "/en/articles/" + falcon + "/stay";
        assertThat(signal(stay, house, stay("21"))).isEqualTo(204);
        assertThat(signal(stay, house, Map.of("seconds", "20"))).isEqualTo(204);
        assertThat(signal("/en/articles/999999/stay", house, stay("20"))).isEqualTo(204);
        assertThat(signal("/en/articles/x/stay", house, stay("20"))).isEqualTo(204);
        assertThat(signal("/en/suggestions/chosen", house, chosen(falcon, "0"))).isEqualTo(204);
        assertThat(signal("/en/suggestions/chosen", house, chosen(falcon + 1, "1")))
                .isEqualTo(204); // for staff alone
        var long1 = Map.of("q", "x".repeat(1100), "article", "" + falcon, "place", "1");
        assertThat(signal("/en/suggestions/chosen", house, long1)).isEqualTo(204);
        var elsewhere =
                server.send(
                        "POST",
                        stay,
                        "revision=7&seconds=20",
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        "cross-site");
        assertThat(elsewhere.statusCode()).isEqualTo(403);
        assertThat(noted()).isEmpty();
    }

    @Test
    void notesSearchesThatPagesElsewhereAskForAndNoPrograms() {
        get("/api/v1/search?q=falcon&lang=en", house());
        server.get(
                "/api/v1/search?q=falcon&lang=en",
                "X-Forwarded-For",
                house(),
                "Authorization",
                "Bearer x");
        assertThat(noted()).hasSize(1);
        assertThat(noted().getFirst().origin()).isEqualTo(Origin.API);
        assertThat(((Searched) noted().getFirst().event()).shown()).containsExactly(falcon);
    }

    @Test
    void notesNothingOfStaffOrPrograms() {
        var huda =
                server.bean(Accounts.class)
                        .add("huda@example.com", "Huda", Role.AGENT, "seven green ears");
        var session = "dalil_session=" + server.bean(Sessions.class).begin(huda);
        for (var path : List.of(falconPath, "/en/search?q=falcon", "/en/contact")) {
            get(path, house(), "Cookie", session);
            get(path, "198.51.100.7"); // a network of staff
            get(path, house(), "User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1)");
            get(path, house(), "Sec-Purpose", "prefetch");
            server.send("HEAD", path, "", "X-Forwarded-For", house());
        }
        assertThat(noted()).isEmpty();
        get("/en/contact", house());
        assertThat(noted()).hasSize(1);
    }

    @Test
    void notesNothingWhereCountingIsOff() throws InterruptedException {
        try (var off = Server.start(Map.of("dalil.insight.counting", "false"))) {
            var id = off.world().publicArticle("Off", "Text");
            off.ready();
            off.settle();
            off.get("/en/articles/" + id + "-off");
            off.get("/en/search?q=off");
            off.get("/en/contact");
            assertThat(Written.by(off)).isEmpty();
            assertThat(off.bean(org.dalil.reading.Readings.class).views(id, 1).total()).isZero();
        }
    }

    private List<StoredEvent> noted() {
        return Written.since(before, server);
    }

    private String get(String path, String house, String... headers) {
        var all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "X-Forwarded-For";
        all[1] = house;
        return server.get(path, all).body();
    }

    private int signal(String path, String house, Map<String, String> form) {
        return server.post(path, form, "X-Forwarded-For", house).statusCode();
    }

    private static Map<String, String> stay(String seconds) {
        return Map.of("revision", "7", "seconds", seconds);
    }

    private static Map<String, String> chosen(long article, String place) {
        return Map.of("q", "fal", "article", "" + article, "place", place);
    }

    /** Somebody else's address each time. */
    private static String house() {
        var n = HOUSES.incrementAndGet();
        return "203.0.113." + n;
    }
}
