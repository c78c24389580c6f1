package org.dalil.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.account.session.Sessions;
import org.dalil.reading.Readings;
import org.dalil.testing.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.Duration;
import java.util.Map;

/** Who is counted for a page, kept or made, and who is not. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountingTest {
    private static final String PHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML,"
                    + " like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";
    private static final String CUBOT =
            "Mozilla/5.0 (Linux; Android 14; CUBOT X90) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/138.0.0.0 Mobile Safari/537.36";

    private Server server;

    @BeforeAll
    void start() {
        server = Server.start(Map.of(Probe.WANTED, "true", "dalil.proxies", "127.0.0.0/8, ::1"));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void countsEachVisitorOnceHoweverThePageCame() throws InterruptedException {
        var id = server.world().publicArticle("Read", "Text");
        read(id); // made
        read(id); // kept
        read(id, "If-None-Match", "*"); // not even sent
        read(id, "User-Agent", PHONE); // the same household
        read(id, "User-Agent", CUBOT); // a telephone
        read(id, "X-Forwarded-For", "192.0.2.7"); // somebody else
        read(id, "X-Forwarded-For", "10.9.9.9, 192.0.2.7"); // said by them, not by our proxy
        read(id, "X-Forwarded-For", "2001:db8::7");
        assertThat(views(id, 5)).isEqualTo(5);
    }

    @Test
    void countsNoPrograms() throws InterruptedException {
        var id = server.world().publicArticle("Crawled", "Text");
        var path = "/en/probe/" + id;
        for (var time = 0; time < 2; time++) { // made and kept
            read(
                    id,
                    "User-Agent",
                    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)");
            read(id, "User-Agent", "Mozilla/5.0 (compatible; bingbot/2.0)");
            read(id, "User-Agent", "Mozilla/5.0 (compatible; YandexBot/3.0)");
            read(id, "User-Agent", "facebookexternalhit/1.1");
            read(id, "User-Agent", "WhatsApp/2.23.20.0");
            read(id, "User-Agent", "Mozilla/5.0 AppleWebKit/537.36; compatible; GPTBot/1.2");
            read(id, "User-Agent", "Mozilla/5.0 (compatible; Baiduspider/2.0)");
            read(id, "User-Agent", "curl/8.5.0");
            read(id, "User-Agent", "Java-http-client/25");
            read(id, "User-Agent", "python-requests/2.32");
            read(id, "User-Agent", "");
            read(id, "Sec-Purpose", "prefetch;prerender");
            read(id, "Purpose", "prefetch");
            read(id, "X-Moz", "prefetch");
            server.send("HEAD", path, "");
        }
        readBehindThem(id);
        assertThat(views(id, 1)).isEqualTo(1);
    }

    @Test
    void countsNoStaff() throws InterruptedException {
        var huda =
                server.bean(Accounts.class)
                        .add("huda@example.com", "Huda", Role.AGENT, "seven green ears");
        var id = server.world().publicArticle("Read at work", "Text");
        read(id, "Cookie", "dalil_session=" + server.bean(Sessions.class).begin(huda));
        readBehindThem(id);
        assertThat(views(id, 1)).isEqualTo(1);
    }

    private void read(long id, String... headers) {
        var _ = server.get("/en/probe/" + id, headers);
    }

    /** By somebody else: when this is counted, what came before would be. */
    private void readBehindThem(long id) {
        read(id, "X-Forwarded-For", "192.0.2.99");
    }

    /** As soon as so many are written, or what it is after some seconds. */
    private long views(long id, int awaited) throws InterruptedException {
        var readings = server.bean(Readings.class);
        var patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (readings.views(id, 1).total() < awaited && System.nanoTime() < patience) {
            Thread.sleep(20);
        }
        return readings.views(id, 1).total();
    }
}
