package org.dalil.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.account.session.Sessions;
import org.dalil.testing.Server;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.Map;

/** What a reader, a program and a theme's author are told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailureTest {
    private Server server;

    @BeforeAll
    void start() {
        server = Server.start(Map.of(Probe.WANTED, "true"));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aPageThatIsNotThereIsToldInTheReadersLanguage() {
        var arabic = server.get("/ar/nowhere");
        assertThat(arabic.statusCode()).isEqualTo(404);
        assertThat(arabic.body()).contains("dir=\"rtl\"", "هذه الصفحة غير موجودة");
        var english = server.get("/nowhere", "Accept-Language", "en-GB");
        assertThat(english.body()).contains("<h1>This page is not here</h1>");
        assertThat(english.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Jsoup.parse(english.body()).select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
    }

    @Test
    void whatIsHiddenAndWhatNeverWasAreTheSameToTheByte() {
        var hidden = "/en/probe/" + server.world().internalArticle("Hidden", "Text");
        assertThat(server.get(hidden).body())
                .isEqualTo(server.get("/en/probe/999999").body())
                .isEqualTo(server.get("/en/some/thing/else?q=1").body());
    }

    @Test
    void aProgramIsToldAsAProblem() {
        var missing = server.get("/api/v1/nowhere?q=secret");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(missing.body())
                .contains(
                        "\"type\":\"about:blank\"",
                        "\"title\":\"Not Found\"",
                        "\"status\":404",
                        "\"detail\":\"This page is not here.\"",
                        "\"instance\":\"/api/v1/nowhere\"");
        assertThat(server.get("/api/v1/nowhere?lang=ar").body())
                .contains("\"detail\":\"هذه الصفحة غير موجودة.\"");
        var broken = server.get("/api/v1/probe-broken", "X-Request-Id", "trace-7");
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body())
                .contains("\"request\":\"trace-7\"")
                .doesNotContain("secret reason", "Exception");
        var method = server.send("DELETE", "/api/v1/articles", "", "Sec-Fetch-Site", "none");
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(method.headers().firstValue("Allow")).isPresent();
        assertThat(method.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void aFaultOfOursNamesOnlyItsNumber() {
        var broken = server.get("/en/probe-broken", "X-Request-Id", "trace-8");
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body())
                .contains("trace-8", "Something is wrong on our side")
                .doesNotContain("secret reason", "Exception");
    }

    /** One plain word is theirs, too; a choice and a number are the page's. */
    @Test
    void aFaultOfOursGivesBackWhatWasTyped() {
        var huda =
                server.bean(Accounts.class)
                        .add("huda@example.com", "Huda", Role.AGENT, "seven green ears");
        var cookie = "dalil_session=" + server.bean(Sessions.class).begin(huda);
        var typed =
                Map.of(
                        "ending",
                        "Fixed.",
                        "state",
                        "open",
                        "elsewhere",
                        "two words",
                        "version",
                        "3");
        var broken = Jsoup.parse(server.post("/desk/probe-broken", typed, "Cookie", cookie).body());
        assertThat(broken.select("textarea[readonly]").eachText())
                .containsExactlyInAnyOrder("Fixed.", "two words");
        assertThat(broken.text()).contains("Something is wrong on our side", "What you typed");
        assertThat(broken.select("a.button-main")).as("signing in does not help").isEmpty();
        var script = Map.of("words", "</textarea><script>alert(1)</script>");
        var escaped = server.post("/desk/probe-broken", script, "Cookie", cookie).body();
        assertThat(escaped).contains("&lt;/textarea&gt;").doesNotContain("<script>alert");
    }

    @Test
    void aBrokenThemeIsToldToItsAuthorOnly() {
        var reader = server.get("/ar/probe-theme", "X-Request-Id", "trace-9");
        assertThat(reader.statusCode()).isEqualTo(500);
        assertThat(reader.body())
                .contains("تعذّر عرض هذه الصفحة", "trace-9")
                .doesNotContain(".hbs", "LackingPage");
        var development = Map.<String, Object>of(Probe.WANTED, "true", "dalil.development", "true");
        try (var authors = Server.start(development)) {
            var author = authors.get("/en/probe-theme");
            assertThat(author.statusCode()).isEqualTo(500);
            assertThat(author.body()).contains(".hbs:").contains("LackingPage");
            assertThat(author.headers().firstValue("Content-Security-Policy")).isPresent();
        }
    }

    @Test
    void onlyHealthAndMetricsAreOpenOfWhatOperatorsSee() throws InterruptedException {
        server.ready();
        assertThat(server.get("/health").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(server.get("/prometheus").body()).contains("dalil_pages_total");
        for (var closed :
                new String[] {
                    "/beans",
                    "/env",
                    "/loggers",
                    "/routes",
                    "/threaddump",
                    "/info",
                    "/refresh",
                    "/metrics",
                    "/stop",
                    "/caches",
                    "/login",
                    "/logout",
                    "/oauth/access_token"
                }) {
            assertThat(server.get(closed).statusCode()).as(closed).isEqualTo(404);
        }
    }

    @Test
    void filesOfTheThemeAreKeptForEver() {
        var page = Jsoup.parse(server.get("/sign-in").body());
        var address = page.select("link[rel=stylesheet]").getFirst().attr("href");
        var css = server.get(address);
        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(css.headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
        assertThat(css.headers().firstValue("Cache-Control"))
                .contains("public, max-age=31536000, immutable");
        var etag = css.headers().firstValue("ETag").orElseThrow();
        assertThat(server.get(address, "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(server.get(address, "Accept-Encoding", "gzip").headers().map())
                .containsKey("content-encoding");
        assertThat(server.get("/assets/css/none.css").statusCode()).isEqualTo(404);
        assertThat(server.get("/assets/").statusCode()).isEqualTo(404);
        assertThat(server.get("/favicon.ico").statusCode()).isIn(200, 204);
    }
}
