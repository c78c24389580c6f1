package org.dalil.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.testing.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What every request passes and every response carries. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardTest {
    private Server server;

    @BeforeAll
    void start() {
        server =
                Server.start(
                        Map.of(
                                Probe.WANTED,
                                "true",
                                "dalil.image-hosts",
                                "img.example.com",
                                "dalil.proxies",
                                "127.0.0.1, ::1"));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/en/search?q=x", "/sign-in", "/sitemap.xml", "/robots.txt"})
    void whoTakesHtmlAloneGetsThePage(String path) {
        assertThat(server.get(path, "Accept", "text/html").statusCode()).isEqualTo(200);
        assertThat(server.get("/", "Accept", "text/html").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/nowhere",
                "/api/v1/nowhere",
                "/health",
                "/favicon.ico",
                "/assets/no.css",
                "/en/probe-broken"
            })
    void everyResponseTellsTheBrowserToTrustNothingElse(String path) {
        var headers = server.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .contains("img-src 'self' https://img.example.com;")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.allValues("X-Request-Id")).hasSize(1);
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void asksForHttpsOnlyWhereTheReaderHasIt() {
        var answer = server.get("/sign-in", "X-Forwarded-Proto", "https");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void whatIsAttachedCanDoNothing() {
        var answer = server.get("/en/articles/1/files/a.svg");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox")
                .doesNotContain("script-src");
    }

    @Test
    void takesOverAnIdThatCanStandInALogAndNoOther() {
        assertThat(id("X-Request-Id", "trace-1:7.b_C")).isEqualTo("trace-1:7.b_C");
        assertThat(id("X-Request-Id", "a b")).matches("[0-9a-f]{16}");
        assertThat(id("X-Request-Id", "x".repeat(65))).matches("[0-9a-f]{16}");
        assertThat(id("X-Request-Id", "\u00e4")).matches("[0-9a-f]{16}");
        assertThat(id("X-Other", "x")).matches("[0-9a-f]{16}").isNotEqualTo(id("X-Other", "x"));
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, same-origin, 303",
        "Sec-Fetch-Site, none, 303",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, cross-site, 403",
        "Origin, OWN, 303",
        "Origin, https://evil.example, 403",
        "Origin, http://localhost:1, 403",
        "Origin, null, 403",
        "Origin, nonsense: //, 403",
        "Accept, */*, 403"
    })
    void takesFormsFromOwnPagesOnly(String header, String value, int status) {
        var sent = value.equals("OWN") ? server.address("").toString() : value;
        var answer =
                server.send(
                        "POST",
                        "/preferences/scheme",
                        "scheme=dark&to=%2Fen",
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        header,
                        sent);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        if (status == 403) {
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void aForeignSiteIsNotSavedByAnOriginThatLooksRight() {
        var own = server.address("").toString();
        var answer =
                server.send("POST", "/sign-out", "", "Sec-Fetch-Site", "cross-site", "Origin", own);
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "GET /% HTTP/1.1!400",
                "GET /%zz HTTP/1.1!400",
                "GET /%00 HTTP/1.1!404",
                "GET //x HTTP/1.1!404",
                "GET //x/../%2e%2e/etc HTTP/1.1!404",
                "GET /../../etc/passwd HTTP/1.1!404",
                "GET /assets/../application.yml HTTP/1.1!404",
                "GET /assets/%2e%2e/%2e%2e/application.yml HTTP/1.1!404",
                "GET /en/probe/abc HTTP/1.1!404",
                "GET /en/probe/99999999999999999999999 HTTP/1.1!404",
                "GET /en/probe/-1 HTTP/1.1!404",
                "GET /sign-in?%=% HTTP/1.1!400",
                "GET /sign-in?to=%C3%28&to=x HTTP/1.1!200",
                "GET /sign-in?lang=xx&lang=../.. HTTP/1.1!200",
                "GET /a|b HTTP/1.1!400",
                "GET /{x} HTTP/1.1!400",
                "GET /x\\y HTTP/1.1!400",
                "GET http://evil.example/x HTTP/1.1!404",
                "DELETE /sign-in HTTP/1.1!405",
                "FOO /sign-in HTTP/1.1!405",
                "OPTIONS * HTTP/1.1!404",
                "GET /x y HTTP/1.1!400",
                "GARBAGE!400",
                "POST /sign-in HTTP/1.1\\r\\nContent-Length: -5!400",
                "POST /sign-in HTTP/1.1\\r"
                        + "\\n"
                        + "Content-Type: application/json\\r"
                        + "\\n"
                        + "Content-Length: 2!415",
                "POST /sign-in HTTP/1.1\\r\\nContent-Type: rubbish\\r\\nContent-Length: 2!422",
                "GET /sign-in HTTP/1.1\\r\\nCookie: dalil_session=x; a; =; ;;\"!200",
                "GET /sign-in HTTP/1.1\\r\\nAccept-Language: ;;q=x, *!200",
                "GET /sign-in HTTP/1.1\\r\\nIf-None-Match: ,,\\r\\nRange: bytes=x!200",
                "GET /en/probe-broken HTTP/1.1!500"
            })
    void answersWhateverIsSentWithoutATrace(String line, int status) throws IOException {
        var answer = raw(line.replace("\\r\\n", "\r\n"));
        assertThat(answer).matches("(?s)HTTP/1\\.[01] " + status + " .*");
        assertThat(answer)
                .contains("ontent-Security-Policy")
                .doesNotContain("Exception", "secret reason", "\tat ");
    }

    @Test
    void saysWhatIsTooLong() throws IOException {
        assertThat(raw("GET /" + "a".repeat(9000) + " HTTP/1.1")).contains(" 414 ");
        assertThat(raw("GET / HTTP/1.1\r\nX-Long: " + "a".repeat(20_000))).contains(" 431 ");
        var large =
                server.send(
                        "POST",
                        "/sign-in",
                        "a=".repeat(2_000_000),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        "same-origin");
        assertThat(large.statusCode()).isEqualTo(413);
    }

    private String id(String header, String value) {
        return server.get("/sign-in", header, value)
                .headers()
                .firstValue("X-Request-Id")
                .orElseThrow();
    }

    private String raw(String start) throws IOException {
        try (var socket = new Socket("localhost", server.port())) {
            socket.setSoTimeout(10_000);
            var request =
                    start
                            + "\r\n"
                            + "Host: localhost\r\n"
                            + "Connection: close\r\n"
                            + "Sec-Fetch-Site: none\r\n\r\n"
                            + "{}";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
