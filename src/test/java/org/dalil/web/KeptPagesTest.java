package org.dalil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.text.Language.ENGLISH;

import org.dalil.account.Accounts;
import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.account.session.Sessions;
import org.dalil.article.Articles;
import org.dalil.article.Step;
import org.dalil.testing.Server;
import org.dalil.testing.TestBase;
import org.dalil.testing.TestClock;
import org.dalil.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Pages that are kept: how long, for whom, and what becomes of them without the database. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptPagesTest {
    private final Map<String, Object> base = new HashMap<>(TestBase.fresh());
    private Server server;
    private TestClock clock;

    @BeforeAll
    void start() {
        base.put(Probe.WANTED, "true");
        base.put("dalil.test.clock", "2026-03-01T08:00:00Z");
        server = Server.start(base);
        clock = server.bean(TestClock.class);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void makesAPageOnceAndSendsItOnce() throws InterruptedException {
        var path = page(server.world().publicArticle("Kept", "Text"));
        server.settle();
        var first = server.get(path);
        var second = server.get(path);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body()).contains("<h1>Kept</h1>");
        assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(first, "Vary")).isEqualTo("Accept-Encoding, Cookie");
        assertThat(header(first, "ETag")).isEqualTo(header(second, "ETag")).startsWith("\"");
        assertThat(header(second, "Content-Security-Policy")).contains("default-src 'none'");

        var known = server.get(path, "If-None-Match", "\"x\", W/" + header(first, "ETag"));
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        assertThat(header(known, "ETag")).isEqualTo(header(first, "ETag"));
        assertThat(server.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        var head = server.send("HEAD", path, "");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void packsItForWhoTakesThat() throws IOException, InterruptedException {
        var path = page(server.world().publicArticle("Packed", "Text"));
        server.settle();
        for (var time = 0; time < 2; time++) {
            var packed = bytes(path, "br, gzip;q=0.8");
            assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
            assertThat(header(packed, "ETag")).endsWith("-gz\"");
            var html = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
            var plain = bytes(path, "gzip;q=0");
            assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(new String(html, StandardCharsets.UTF_8)).contains("<h1>Packed</h1>");
            assertThat(plain.body()).isEqualTo(html);
            var known = server.get(path, "If-None-Match", header(packed, "ETag"));
            assertThat(known.statusCode()).isEqualTo(304);
        }
    }

    @Test
    void showsWhatWasPublishedAtOnce() {
        var id = server.world().publicArticle("Before", "Text");
        assertThat(server.get(page(id)).body()).contains("<h1>Before</h1>");
        server.world().live(id, ENGLISH, "After", "Text");
        assertThat(server.get(page(id)).body()).contains("<h1>After</h1>");
    }

    @Test
    void hidesWhatWasNarrowedAtOnce() {
        var id = server.world().publicArticle("To be narrowed", "Text");
        assertThat(server.get(page(id)).statusCode()).isEqualTo(200);
        var articles = server.bean(Articles.class);
        articles.advance(id, new Step.Narrow(Audience.INTERNAL), World.OMAR);
        assertThat(server.get(page(id)).statusCode()).isEqualTo(404);
        articles.advance(id, new Step.Widen(Audience.PUBLIC), World.OMAR);
        assertThat(server.get(page(id)).statusCode()).isEqualTo(200);
    }

    @Test
    void followsWhatAnotherNodePublished() throws InterruptedException {
        var id = server.world().publicArticle("Here", "Text");
        assertThat(server.get(page(id)).body()).contains("<h1>Here</h1>");
        try (var other = Server.start(base)) {
            other.world().live(id, ENGLISH, "There", "Text");
        }
        for (var wait = 0; wait < 200; wait++) {
            if (server.get(page(id)).body().contains("<h1>There</h1>")) {
                return;
            }
            Thread.sleep(100);
        }
        assertThat(server.get(page(id)).body()).contains("<h1>There</h1>");
    }

    @Test
    void makesAPageAnewAfterAMinute() throws InterruptedException {
        var path = page(server.world().publicArticle("Ages", "Text"));
        server.settle();
        var made = server.bean(Probe.class).made;
        server.get(path);
        var before = made.get();
        clock.forward(Duration.ofSeconds(59));
        server.get(path);
        assertThat(made).hasValue(before);
        clock.forward(Duration.ofSeconds(2));
        server.get(path);
        assertThat(made).hasValue(before + 1);
        server.get(path);
        assertThat(made).hasValue(before + 1);
    }

    @Test
    void keepsOneForEachSchemeAndNoneForEachCampaign() throws InterruptedException {
        var path = page(server.world().publicArticle("Schemes", "Text"));
        server.settle();
        var made = server.bean(Probe.class).made;
        var before = made.get();
        assertThat(server.get(path).body()).contains("class=\"system ");
        assertThat(server.get(path, "Cookie", "dalil_scheme=dark").body())
                .contains("class=\"dark ");
        assertThat(server.get(path, "Cookie", "a=b; dalil_scheme=light").body())
                .contains("class=\"light ");
        assertThat(server.get(path).body()).contains("class=\"system ");
        assertThat(made).hasValue(before + 3);
        assertThat(server.get(path + "?utm_source=x&fbclid=y&").body())
                .contains("class=\"system ")
                .doesNotContain("fbclid");
        assertThat(made).hasValue(before + 3);
        server.get(path + "?q=x");
        assertThat(made).hasValue(before + 4);
    }

    // 3. A page that staff see is not kept; so nobody else sees it, and they see no one else's.
    @Test
    void keepsNothingOfStaff() {
        var huda =
                server.bean(Accounts.class)
                        .add("h@example.com", "Huda", Role.AGENT, "x".repeat(12));
        var cookie = "dalil_session=" + server.bean(Sessions.class).begin(huda);
        var open = page(server.world().publicArticle("Open", "Text"));
        var closed = page(server.world().internalArticle("Closed", "Text"));

        assertThat(server.get(closed, "Cookie", cookie).body()).contains("<h1>Closed</h1>");
        assertThat(server.get(closed).statusCode()).isEqualTo(404);
        assertThat(server.get(closed, "Cookie", "dalil_session=nobody").statusCode())
                .isEqualTo(404);
        var staff = server.get(open, "Cookie", cookie);
        assertThat(staff.body()).contains("Huda");
        assertThat(header(staff, "Cache-Control")).isEqualTo("private, no-cache");
        assertThat(server.get(open).body()).doesNotContain("Huda");
        assertThat(server.get(open, "Cookie", cookie).body()).contains("Huda");
    }

    @Test
    void isOffWhereItHasNoMemory() {
        var settings = new HashMap<>(TestBase.fresh());
        settings.put(Probe.WANTED, "true");
        settings.put("dalil.cache.megabytes", "0");
        try (var small = Server.start(settings)) {
            var path = page(small.world().publicArticle("Not kept", "Text"));
            var first = small.get(path);
            assertThat(small.get(path).body()).isNotEqualTo("").isNotNull();
            assertThat(small.bean(Probe.class).made).hasValue(2);
            assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");
            assertThat(small.get(path, "If-None-Match", header(first, "ETag")).statusCode())
                    .isEqualTo(304);
        }
    }

    static String page(long id) {
        return "/en/probe/" + id;
    }

    private HttpResponse<byte[]> bytes(String path, String encodings) {
        return server.answer(
                HttpRequest.newBuilder(server.address(path))
                        .header("Accept-Encoding", encodings)
                        .build(),
                BodyHandlers.ofByteArray());
    }

    static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }
}
