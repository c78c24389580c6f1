package org.dalil.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Accounts;
import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.account.session.Sessions;
import org.dalil.article.ArticleAddress;
import org.dalil.testing.Server;
import org.dalil.testing.TestBase;
import org.dalil.text.Language;
import org.dalil.text.Slug;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who opens an article's page is counted, and who is not: through the portal, told by the API. */
@Tag("database")
class CountingTest {
    private static final String HUDA = "huda@example.com";
    private static final String FIREFOX =
            "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String PHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML,"
                    + " like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";
    private static final String GOOGLE =
            "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

    private Map<String, Object> base;
    private Server server;
    private long battery;
    private String cookie;

    @BeforeEach
    void publish() {
        base = new HashMap<>(TestBase.fresh());
        base.put("dalil.test.clock", "2026-05-03T12:00:00Z");
        server = Server.start(base);
        battery = server.world().article("guides/battery", Audience.PUBLIC);
        server.world().live(battery, Language.ENGLISH, "Battery", "Charge it.");
        server.world().live(battery, Language.ARABIC, "البطارية", "اشحنها.");
        server.bean(Accounts.class).add(HUDA, "Huda", Role.AGENT, "a long pass phrase");
        signIn();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void countsAVisitorOncePerLanguageTextAndDay() {
        read(FIREFOX);
        read(FIREFOX);
        assertThat(total(1)).isEqualTo(1);
        read(PHONE);
        assertThat(total(2)).isEqualTo(2);
        open(Language.ARABIC, "البطارية", "User-Agent", PHONE);
        assertThat(total(3)).isEqualTo(3);
        server.world().live(battery, Language.ENGLISH, "Battery", "Charge it overnight.");
        read(PHONE);
        assertThat(total(4)).isEqualTo(4);
        assertThat(Json.of(server, views("?days=1")))
                .containsEntry(
                        "days",
                        List.of(
                                Map.of("day", "2026-05-03", "lang", "ar", "views", 1),
                                Map.of("day", "2026-05-03", "lang", "en", "views", 3)));
    }

    @Test
    void countsNeitherRobotsNorPrefetchesNorHeadNorStaff() {
        read(GOOGLE);
        open(Language.ENGLISH, "Battery", "User-Agent", PHONE, "Sec-Purpose", "prefetch");
        open(Language.ENGLISH, "Battery", "User-Agent", PHONE, "Cookie", cookie);
        server.send("HEAD", address(Language.ENGLISH, "Battery"), "", "User-Agent", PHONE);
        read(FIREFOX); // behind the others: when it is counted, they would be
        assertThat(total(1)).isEqualTo(1);
    }

    @Test
    void countsNobodyTwiceAfterARestartOrOnASecondNode() {
        read(FIREFOX);
        assertThat(total(1)).isEqualTo(1);
        try (var second = Server.start(base)) {
            second.get(address(Language.ENGLISH, "Battery"), "User-Agent", FIREFOX);
            second.get(address(Language.ENGLISH, "Battery"), "User-Agent", PHONE);
        }
        assertThat(total(2)).isEqualTo(2);
        server.close();
        server = Server.start(base);
        read(FIREFOX);
        read(PHONE);
        read("Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0");
        assertThat(total(3)).isEqualTo(3);
    }

    @Test
    void countsTheNextDayAnew() {
        read(FIREFOX);
        assertThat(total(1)).isEqualTo(1);
        server.close();
        base.put("dalil.test.clock", "2026-05-04T12:00:00Z");
        server = Server.start(base);
        signIn();
        read(FIREFOX);
        assertThat(total(2)).isEqualTo(2);
        assertThat(Json.of(server, views("?days=1"))).containsEntry("total", 1);
    }

    @Test
    void tellsViewsToStaffOnly() {
        assertThat(views("").body())
                .isEqualTo(
                        """
                        {"id":%d,"from":"2026-02-03","to":"2026-05-03","total":0,"days":[]}\
                        """
                                .formatted(battery));
        var closed = server.world().internalArticle("Refund", "Ask Omar.");
        assertThat(
                        server.get("/api/v1/articles/" + closed + "/views", "Cookie", cookie)
                                .statusCode())
                .isEqualTo(200);

        var never = server.get("/api/v1/articles/987654/views");
        assertThat(never.statusCode()).isEqualTo(404);
        for (var id : List.of(battery, closed)) {
            var answer = server.get("/api/v1/articles/" + id + "/views");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body().replace("/articles/" + id, "/articles/987654"))
                    .isEqualTo(never.body());
        }
        assertThat(server.get("/api/v1/articles/987654/views", "Cookie", cookie).statusCode())
                .isEqualTo(404);
    }

    @Test
    void namesTheBoundsOfDays() {
        for (var days : List.of("0", "367", "-1", "all")) {
            var answer = views("?days=" + days);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Json.of(server, answer))
                    .containsEntry("parameter", "days")
                    .containsEntry("detail", "days must be a whole number from 1 to 366.");
        }
    }

    private void signIn() {
        var huda = server.bean(Accounts.class).find(HUDA).orElseThrow();
        cookie = "dalil_session=" + server.bean(Sessions.class).begin(huda);
    }

    private void read(String browser) {
        open(Language.ENGLISH, "Battery", "User-Agent", browser);
    }

    private void open(Language language, String title, String... headers) {
        assertThat(server.get(address(language, title), headers).statusCode()).isEqualTo(200);
    }

    private String address(Language language, String title) {
        return ArticleAddress.of(language, battery, Slug.of(title));
    }

    private HttpResponse<String> views(String query) {
        return server.get("/api/v1/articles/" + battery + "/views" + query, "Cookie", cookie);
    }

    /** The total, as soon as it is {@code awaited}, or what it is after some seconds. */
    private int total(int awaited) {
        var patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        var total = -1;
        while (total != awaited && System.nanoTime() < patience) {
            total = (int) Json.of(server, views("")).get("total");
            Thread.onSpinWait();
        }
        return total;
    }
}
