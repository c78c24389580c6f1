package org.dalil.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.account.session.Sessions;
import org.dalil.account.token.ApiTokens;
import org.dalil.account.token.Scope;
import org.dalil.cases.Cases;
import org.dalil.testing.Server;
import org.dalil.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A helpdesk brings its cases; none of them is closed here. */
@Tag("database")
@ExtendWith(Shared.class)
class CasesApiTest {
    private final Helpdesk helpdesk;
    private final Server server;
    private final Cases cases;

    CasesApiTest(Helpdesk helpdesk) {
        this.helpdesk = helpdesk;
        this.server = helpdesk.server();
        this.cases = helpdesk.server().bean(Cases.class);
    }

    @Test
    void opensACaseOnceHoweverOftenItIsBrought() {
        var reference = UUID.randomUUID().toString();
        var body =
                """
                {"source": "helpdesk", "reference": "%s", "subject": "لا يشحن", "description": "منذ أمس",
                 "language": "ar", "product": "Falcon", "searches": ["شحن"], "article": "%d",
                 "customer": {"name": "سارة", "email": "sara@example.com", "reference": "C-1"},
                 "openedAt": "2026-05-03T14:00:00+03:00"}
                """
                        .formatted(reference, helpdesk.article());
        var first = helpdesk.post(body);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        var opened = helpdesk.json(first);
        assertThat(opened)
                .containsEntry("reference", reference)
                .containsEntry("state", "open")
                .containsEntry("openedAt", "2026-05-03T11:00:00Z")
                .containsEntry("outcome", null);
        var page = (String) opened.get("page");
        assertThat(page).startsWith("/ar/cases/");
        assertThat(server.get(page).statusCode()).isEqualTo(200);

        var again = helpdesk.post(body);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(helpdesk.json(again))
                .containsEntry("id", opened.get("id"))
                .containsEntry("page", null);
        var whole = cases.whole(helpdesk.id(first));
        assertThat(whole.standing().customerName()).isEqualTo("سارة");
        assertThat(whole.standing().cameFromId()).isEqualTo(helpdesk.article());
        assertThat(whole.searches()).containsExactly("شحن");
    }

    @Test
    void namesEachFieldAndItsRuleInTheReadersLanguage() {
        var answer =
                helpdesk.post(
                        """
                        {"source": "Help Desk", "subject": {"a": 1}, "description": "x", "langage": "en",
                         "language": "fr", "searches": "word", "openedAt": "yesterday",
                         "customer": {"email": "no address", "phone": "1"}}
                        """,
                        "Accept-Language",
                        "ar");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValue("application/problem+json");
        assertThat(answer.body())
                .contains(
                        "\"field\":\"source\",\"rule\":\"code_form\"",
                        "\"field\":\"subject\",\"rule\":\"no_text\"",
                        "\"field\":\"language\",\"rule\":\"choice\"",
                        "\"field\":\"searches\",\"rule\":\"no_texts\"",
                        "\"field\":\"openedAt\",\"rule\":\"no_time\"",
                        "\"field\":\"reference\",\"rule\":\"missing\"",
                        "\"field\":\"customer.email\",\"rule\":\"email_form\"",
                        "\"field\":\"langage\",\"rule\":\"no_such_field\"",
                        "\"field\":\"customer.phone\",\"rule\":\"no_such_field\"",
                        "القيمة المطلوبة قائمة نصوص");
        for (var notJson : List.of("{", "[1]", "null", "\"x\"", "{\"source\": 1", "")) {
            var refused = helpdesk.post(notJson);
            assertThat(refused.statusCode()).as(notJson).isEqualTo(422);
            assertThat(refused.body()).as(notJson).contains("\"rule\":\"no_json\"");
        }
    }

    @Test
    void boundsWhatIsSent() {
        var tooLong = "x".repeat(50_001);
        assertThat(helpdesk.post(body("source", "helpdesk", tooLong)).body())
                .contains("\"field\":\"description\",\"rule\":\"too_long\"", "50,000");
        var huge = helpdesk.post(body("source", "helpdesk", "x".repeat(3_000_000)));
        assertThat(huge.statusCode()).isEqualTo(413);
        assertThat(helpdesk.post(body("source", "portal", "x")).body())
                .contains("\"rule\":\"reserved\"");
    }

    @Test
    void isForProgramsWithAGoodTokenOnly() {
        var body = body("source", "helpdesk", "x");
        assertThat(helpdesk.post(body).statusCode()).isBetween(200, 201);
        var tokens = server.bean(ApiTokens.class);
        var revoked = tokens.make("old", Set.of(Scope.values()), "test");
        assertThat(tokens.revoke(revoked.token().id())).isTrue();
        for (var wrong :
                List.of(
                        "Bearer " + revoked.shown(),
                        "Bearer x",
                        "Basic " + helpdesk.token(),
                        helpdesk.token())) {
            var refused = helpdesk.send("POST", "/api/v1/cases", body, "Authorization", wrong);
            assertThat(refused.statusCode()).as(wrong).isEqualTo(401);
            assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        }
        assertThat(helpdesk.send("POST", "/api/v1/cases", body).statusCode()).isEqualTo(401);
        assertThat(server.get("/api/v1/cases/1").statusCode()).isEqualTo(401);
    }

    @Test
    void letsNoForeignPageUseAPersonsSession() {
        var huda =
                server.bean(Accounts.class)
                        .add(
                                UUID.randomUUID() + "@example.com",
                                "Huda",
                                Role.ADMIN,
                                "green ears 7");
        var cookie = "dalil_session=" + server.bean(Sessions.class).begin(huda);
        var body = body("source", "helpdesk", "x");
        assertThat(helpdesk.send("POST", "/api/v1/cases", body, "Cookie", cookie).statusCode())
                .isEqualTo(403);
        assertThat(
                        helpdesk.send(
                                        "POST",
                                        "/api/v1/cases",
                                        body,
                                        "Cookie",
                                        cookie,
                                        "Sec-Fetch-Site",
                                        "same-origin")
                                .statusCode())
                .isEqualTo(401);
    }

    private static String body(String name, String value, String description) {
        return "{\"%s\": \"%s\", \"reference\": \"R-1\", \"subject\": \"s\", \"description\": \"%s\"}"
                .formatted(name, value, description);
    }
}
