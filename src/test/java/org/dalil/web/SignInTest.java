package org.dalil.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.account.session.Sessions;
import org.dalil.testing.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {
    private static final String PASSWORD = "seven green ears";

    private Server server;
    private Account huda;
    private long internal;

    @BeforeAll
    void start() {
        server = Server.start(Map.of(Probe.WANTED, "true", "dalil.proxies", "127.0.0.1, ::1"));
        huda = account("huda@example.com", Role.AGENT);
        account("omar@example.com", Role.MANAGER);
        internal = server.world().internalArticle("Refund above the limit", "Ask Omar.");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    // 1. A reader without an account does not see what is internal, and gets the same answer as for
    // what never was; an agent who signs in sees it; who signs out does not any more.
    @Test
    void anAgentSeesWhatIsInternalUntilTheySignOut() {
        var path = "/en/probe/" + internal;
        var before = server.get(path);
        assertThat(before.statusCode()).isEqualTo(404);
        assertThat(server.get("/en/probe/987654").body()).isEqualTo(before.body());

        var cookie = signIn("huda@example.com");
        var during = server.get(path, "Cookie", cookie);
        assertThat(during.statusCode()).isEqualTo(200);
        assertThat(during.body()).contains("Refund above the limit", "huda");
        assertThat(during.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(server.get(path).statusCode()).isEqualTo(404);

        var out = server.post("/sign-out", Map.of(), "Cookie", cookie);
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(setCookie(out)).contains("dalil_session=;", "Max-Age=0");
        assertThat(server.get(path, "Cookie", cookie).statusCode()).isEqualTo(404);
    }

    // 2. Nobody without an account sees the desk: they are led to the sign-in and back. An agent
    // does not see what only managers may; a manager does.
    @Test
    void theDeskIsForThoseWhoMay() {
        var anonymous = server.get("/desk/probe");
        assertThat(anonymous.statusCode()).isEqualTo(303);
        assertThat(location(anonymous)).isEqualTo("/sign-in?to=%2Fdesk%2Fprobe");

        var agent = signIn("huda@example.com");
        assertThat(server.get("/desk/probe", "Cookie", agent).body()).isEqualTo("huda");
        assertThat(server.get("/desk/probe/managers", "Cookie", agent).statusCode()).isEqualTo(404);
        var manager = signIn("omar@example.com");
        assertThat(server.get("/desk/probe/managers", "Cookie", manager).body())
                .isEqualTo("managers");
    }

    @Test
    void theCookieIsForTheServerAlone() {
        var plain = setCookie(in("huda@example.com", PASSWORD, ""));
        assertThat(plain)
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax", "Path=/")
                .doesNotContainIgnoringCase("secure");
        var secure =
                server.post(
                        "/sign-in",
                        Map.of("email", "huda@example.com", "password", PASSWORD),
                        "X-Forwarded-Proto",
                        "https");
        assertThat(setCookie(secure)).containsIgnoringCase("secure");
    }

    @Test
    void aCookieThatSomebodyPlantedIsNoSessionAfterwards() {
        var planted = server.bean(Sessions.class).begin(huda);
        var answer =
                server.post(
                        "/sign-in",
                        Map.of("email", "huda@example.com", "password", PASSWORD),
                        "Cookie",
                        "dalil_session=" + planted);
        assertThat(setCookie(answer)).doesNotContain(planted);
        assertThat(server.bean(Sessions.class).find(planted)).isEmpty();
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreToldAlikeAndNothingTypedIsLost() {
        var wrong = in("huda@example.com", "not her password", "/en/x");
        var unknown = in("nobody@example.com", "not her password", "/en/x");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("value=\"huda@example.com\"", "value=\"/en/x\"")
                .doesNotContain("not her password")
                .isEqualTo(unknown.body().replace("nobody@", "huda@"));
        assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/en\r\nSet-Cookie: a=b",
                "/ /evil.example",
                " //evil.example",
                "evil"
            })
    void leadsNobodyToAnotherSite(String to) {
        var answer = in("huda@example.com", PASSWORD, to);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/desk");
        var scheme = server.post("/preferences/scheme", Map.of("scheme", "dark", "to", to));
        assertThat(location(scheme)).isEqualTo("/");
    }

    @Test
    void leadsBackToWhereTheyWanted() {
        var to = "/en/articles/1-%D8%A7?x=1&y=%20#part";
        assertThat(location(in("huda@example.com", PASSWORD, to))).isEqualTo(to);
    }

    @Test
    void stopsGuessing() {
        HttpResponse<String> last = null;
        for (var n = 0; n < 11; n++) {
            last = in("sami@example.com", "guess number " + n, "");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.body()).contains("Too many attempts");
        assertThat(signIn("huda@example.com")).isNotEmpty();
    }

    @Test
    void speaksTheReadersLanguage() {
        assertThat(server.get("/sign-in?lang=ar").body()).contains("dir=\"rtl\"", "تسجيل الدخول");
        assertThat(server.get("/sign-in", "Accept-Language", "fr, ar-EG;q=0.5").body())
                .contains("lang=\"ar\"");
        assertThat(server.get("/sign-in", "Cookie", "dalil_language=ar").body())
                .contains("lang=\"ar\"");
        assertThat(server.get("/sign-in", "Cookie", "dalil_language=xx").body())
                .contains("lang=\"en\"");
        var wrong = server.post("/sign-in?lang=ar", Map.of("email", "a@b.c", "password", "x"));
        assertThat(wrong.body()).contains("كلمة المرور غير صحيحة");
    }

    @Test
    void remembersLanguageAndSchemeWithoutAScript() {
        var language = server.get("/preferences/language?to=%2Far%2Fsearch%3Fq%3Dx");
        assertThat(language.statusCode()).isEqualTo(303);
        assertThat(location(language)).isEqualTo("/ar/search?q=x");
        assertThat(setCookie(language)).contains("dalil_language=ar");
        assertThat(server.get("/preferences/language?to=%2Fxx").headers().firstValue("Set-Cookie"))
                .isEmpty();

        var scheme = server.post("/preferences/scheme", Map.of("scheme", "dark", "to", "/en"));
        assertThat(setCookie(scheme)).contains("dalil_scheme=dark");
        assertThat(server.get("/sign-in", "Cookie", "dalil_scheme=dark").body())
                .contains("class=\"dark ");
        var nonsense = server.post("/preferences/scheme", Map.of("scheme", "\"><b>", "to", "/en"));
        assertThat(nonsense.statusCode()).isEqualTo(422);
        assertThat(nonsense.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(nonsense.body()).doesNotContain("\"><b>");
        assertThat(server.get("/sign-in", "Cookie", "dalil_scheme=x\"><b>").body())
                .contains("class=\"system ");
    }

    @Test
    void whoHasSignedInIsNotAskedAgain() {
        var cookie = signIn("huda@example.com");
        var answer = server.get("/sign-in?to=%2Fen%2Fx", "Cookie", cookie);
        assertThat(location(answer)).isEqualTo("/en/x");
    }

    /** Addresses that begin as ours and are none. */
    @Test
    void aCraftedAddressLeadsHome() {
        var cookie = signIn("huda@example.com");
        for (var crafted : List.of("/a{b", "/a|b", "/a<b", "/%zz", "/a^b", "/a[b")) {
            var to = URLEncoder.encode(crafted, StandardCharsets.UTF_8);
            var preference = server.get("/preferences/language?to=" + to);
            assertThat(preference.statusCode()).as(crafted).isEqualTo(303);
            assertThat(location(preference)).isEqualTo("/");
            assertThat(location(server.get("/sign-in?to=" + to, "Cookie", cookie)))
                    .isEqualTo("/desk");
            var scheme =
                    server.post("/preferences/scheme", Map.of("scheme", "dark", "to", crafted));
            assertThat(location(scheme)).isEqualTo("/");
            assertThat(location(in("huda@example.com", PASSWORD, crafted))).isEqualTo("/desk");
        }
        assertThat(location(server.get("/preferences/language?to=%2Fen%2F%D8%B1")))
                .as("a letter is no crime")
                .startsWith("/en/");
    }

    private Account account(String email, Role role) {
        return server.bean(Accounts.class).add(email, "", role, PASSWORD);
    }

    private String signIn(String email) {
        var answer = in(email, PASSWORD, "");
        assertThat(answer.statusCode()).isEqualTo(303);
        return setCookie(answer).replaceFirst(";.*", "");
    }

    private HttpResponse<String> in(String email, String password, String to) {
        return server.post(
                "/sign-in",
                Map.of("email", email, "password", password, "to", to),
                "X-Forwarded-For",
                "192.0.2." + Math.floorMod(email.hashCode(), 200));
    }

    private static String setCookie(HttpResponse<?> answer) {
        return String.join("\n", answer.headers().allValues("Set-Cookie"));
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
