package org.dalil.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Role;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Whatever is asked at any door of the search over HTTP is answered, and soon. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangeSearchTest {
    private static final List<String> DOORS =
            List.of(
                    "/en/search?q=",
                    "/ar/search?q=",
                    "/en/search/counts?q=",
                    "/en/suggestions?q=",
                    "/api/v1/search?lang=en&q=",
                    "/desk/search?q=",
                    "/desk/search?order=date&state=live&q=",
                    "/desk/search/counts?q=",
                    "/desk/articles?q=");

    /** As long as a search may be, or as the address of one. */
    private static final List<String> TYPED =
            List.of(
                    "*".repeat(500),
                    "*".repeat(501),
                    "*".repeat(8_000),
                    "how to the from من في",
                    "?!…؟،",
                    "😀😀😀",
                    "\"unbalanced",
                    "«unbalanced \" “",
                    "((((",
                    "+-&&||!(){}[]^\"~*?:\\/",
                    "title:password AND NOT body:[a TO z]",
                    "password~10 OR /.*/",
                    "\u202Eأهلا\u202C \u200F\u200B\u2066",
                    "\u0000\u0001",
                    "١٢٣ 123 ۱۲۳ १२३",
                    "-a +b \"c d\" ".repeat(40),
                    "+*".repeat(250),
                    "ab12cd34ef56 ".repeat(38),
                    "'; drop table article; --",
                    "<script>alert(1)</script>");

    /** Of one answer: it takes some milliseconds where nobody else works. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private Office office;
    private Clerk huda;

    @BeforeAll
    void start() throws InterruptedException {
        office = new Office();
        var world = office.server().world();
        huda = office.clerk("Huda", Role.AGENT);
        var id = world.publicArticle("Reset a password", "Press forgot (twice): a/b [c].");
        world.live(id, Language.ARABIC, "إعادة تعيين كلمة المرور", "اضغط على «نسيت» 123.");
        world.draft(id, Language.ENGLISH, "Reset a password *", "Press * twice.");
        office.server().ready();
        office.server().settle();
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @Test
    void whateverIsTypedIsAnsweredAtEveryDoor() {
        for (var door : DOORS) {
            for (var typed : TYPED) {
                var path = door + URLEncoder.encode(typed, StandardCharsets.UTF_8);
                var began = Instant.now();
                var answer = huda.get(path);
                assertThat(answer.statusCode()).as(path).isIn(200, 400, 414);
                assertThat(answer.body()).as(path).doesNotContain("<script>alert");
                assertThat(Duration.between(began, Instant.now())).as(path).isLessThan(SOON);
            }
        }
    }

    @Test
    void whatFitsIsSearchedFor() {
        for (var typed : List.of("password *", "*password*", "password ".repeat(50), "+password")) {
            var asked = URLEncoder.encode(typed, StandardCharsets.UTF_8);
            assertThat(huda.get("/en/search?q=" + asked).body()).contains("Reset a ");
            assertThat(huda.get("/api/v1/search?lang=en&q=" + asked).body())
                    .contains("\"hits\":[{");
            assertThat(huda.get("/desk/search?q=" + asked).body()).contains("/desk/articles/");
        }
    }

    /**
     * Refused by its first bytes: whoever sends more than an address may have sends it to nobody.
     */
    @Test
    void aMillionStarsAreRefusedBeforeTheyHaveCome() throws IOException {
        for (var door : DOORS) {
            var began = Instant.now();
            assertThat(firstLine(door + "*".repeat(1_000_000))).as(door).contains(" 414 ");
            assertThat(firstLine(door + "%2A".repeat(333_333))).as(door).contains(" 414 ");
            assertThat(Duration.between(began, Instant.now())).as(door).isLessThan(SOON);
        }
        assertThat(office.server().get("/en/search?q=password").statusCode()).isEqualTo(200);
    }

    private String firstLine(String path) throws IOException {
        try (var socket = new Socket("localhost", office.server().port())) {
            socket.setSoTimeout((int) SOON.toMillis());
            var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            send(socket, request.getBytes(StandardCharsets.US_ASCII));
            var answer = new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII);
            return String.valueOf(new BufferedReader(answer).readLine());
        }
    }

    /** Until nobody listens any more. */
    private static void send(Socket socket, byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
        } catch (SocketException _) {
            // The answer came before the end of the question.
        }
    }
}
