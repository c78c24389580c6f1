package org.dalil.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;

import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.account.session.Sessions;
import org.dalil.testing.Server;
import org.dalil.testing.TestBase;
import org.dalil.testing.TestClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import javax.sql.DataSource;

/** What readers get while the database is stopped. */
@Tag("database")
class DatabaseAwayTest {

    @Test
    void keptPagesStillComeAndTheRestSaysWhen() throws Exception {
        var settings = new HashMap<>(TestBase.fresh());
        settings.put(Probe.WANTED, "true");
        settings.put("dalil.test.clock", "2026-03-01T08:00:00Z");
        try (var server = Server.start(settings)) {
            var kept = "/en/probe/" + server.world().publicArticle("Kept", "Text");
            var never = "/en/probe/" + server.world().publicArticle("Never asked for", "Text");
            var huda =
                    server.bean(Accounts.class)
                            .add("huda@example.com", "Huda", Role.AGENT, "seven green ears");
            var cookie = "dalil_session=" + server.bean(Sessions.class).begin(huda);
            var before = server.get(kept);
            assertThat(before.statusCode()).isEqualTo(200);
            server.settle();
            server.ready();

            stopDatabase(server);
            server.bean(TestClock.class).forward(Duration.ofHours(1)); // far older than a minute

            for (var time = 0; time < 3; time++) {
                var page = server.get(kept);
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(page.body()).isEqualTo(before.body());
            }
            assertThat(server.get(kept, "Cookie", cookie).statusCode())
                    .as("staff are not worse off than others")
                    .isIn(200, 503);
            var gone = server.get(never);
            assertThat(gone.statusCode()).isEqualTo(503);
            assertThat(gone.headers().firstValue("Retry-After")).contains("5");
            assertThat(gone.body()).contains("not available at the moment");
            var api = server.get("/api/v1/articles?lang=en");
            assertThat(api.statusCode()).isEqualTo(503);
            assertThat(api.headers().firstValue("Content-Type"))
                    .contains("application/problem+json");
            var signIn =
                    server.post("/sign-in", Map.of("email", "huda@example.com", "password", "x"));
            assertThat(signIn.statusCode()).isEqualTo(503);
            var asked =
                    server.post(
                            "/en/contact",
                            Map.of(
                                    "subject", "Lamp <b>off</b>",
                                    "description", "Dark.",
                                    "password", "not this one",
                                    "token", "abc"));
            assertThat(asked.statusCode()).isEqualTo(503);
            assertThat(Jsoup.parse(asked.body()).select("textarea").eachText())
                    .containsExactlyInAnyOrder("Lamp <b>off</b>", "Dark.");
            assertThat(asked.headers().firstValue("Retry-After")).contains("5");
            var whole =
                    server.send(
                            "POST",
                            "/en/contact",
                            """
                            --here\r
                            Content-Disposition: form-data; name="subject"\r
                            \r
                            Lamp\r
                            --here\r
                            Content-Disposition: form-data; name="description"\r
                            \r
                            In parts.\r
                            --here--\r
                            """,
                            "Content-Type",
                            "multipart/form-data; boundary=here",
                            "Sec-Fetch-Site",
                            "same-origin");
            assertThat(whole.statusCode()).isEqualTo(503);
            assertThat(Jsoup.parse(whole.body()).select("textarea").eachText())
                    .containsExactlyInAnyOrder("Lamp", "In parts.");
            var replied =
                    server.post(
                            "/desk/cases/1/replies", Map.of("reply", "Fixed."), "Cookie", cookie);
            assertThat(replied.statusCode()).as("nobody knows who they are").isIn(401, 503);
            assertThat(Jsoup.parse(replied.body()).select("textarea").eachText())
                    .containsExactly("Fixed.");
            assertThat(server.get("/sign-in").statusCode()).isEqualTo(200);
            assertThat(server.get("/nowhere").statusCode()).isEqualTo(404);
            assertThat(server.get("/health/readiness").statusCode()).isEqualTo(200);
            assertThat(server.get("/health/liveness").statusCode()).isEqualTo(200);
            assertThat(server.get("/health").body()).contains("DEGRADED");
        }
    }

    private static void stopDatabase(Server server) {
        var source = DelegatingDataSource.unwrapDataSource(server.bean(DataSource.class));
        ((HikariDataSource) source).close();
    }
}
