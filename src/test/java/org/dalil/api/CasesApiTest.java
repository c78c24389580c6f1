package org.dalil.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.account.person.People;
import org.dalil.account.session.Sessions;
import org.dalil.account.token.ApiTokens;
import org.dalil.account.token.Scope;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.LinkKind;
import org.dalil.testing.Server;
import org.dalil.testing.Staff;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A helpdesk brings its cases and says how they ended. */
@Tag("database")
class CasesApiTest {
    private static Server server;
    private static String token;
    private static long article;

    @BeforeAll
    static void start() {
        server = Server.start();
        token =
                server.bean(ApiTokens.class)
                        .make("helpdesk", Set.of(Scope.values()), "test")
                        .shown();
        article = server.world().publicArticle("Charge the phone", "Use the cable.");
    }

    @AfterAll
    static void stop() {
        server.close();
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
                        .formatted(reference, article);
        var first = post(body);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        var opened = Json.of(server, first);
        assertThat(opened)
                .containsEntry("reference", reference)
                .containsEntry("state", "open")
                .containsEntry("openedAt", "2026-05-03T11:00:00Z")
                .containsEntry("outcome", null);
        var page = (String) opened.get("page");
        assertThat(page).startsWith("/ar/cases/");
        assertThat(server.get(page).statusCode()).isEqualTo(200);

        var again = post(body);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Json.of(server, again))
                .containsEntry("id", opened.get("id"))
                .containsEntry("page", null);
        var whole = server.bean(Cases.class).whole(id(first));
        assertThat(whole.standing().customerName()).isEqualTo("سارة");
        assertThat(whole.standing().cameFromId()).isEqualTo(article);
        assertThat(whole.searches()).containsExactly("شحن");
    }

    @Test
    void takesTheOutcomeAndTheLinkSoThatNobodyClosesTwice() {
        var id = fresh();
        var closed =
                patch(
                        id,
                        """
                        {"reply": "Use the other cable.", "outcome": "resolved_by", "article": %d}
                        """
                                .formatted(article));
        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(200);
        assertThat(Json.of(server, closed))
                .containsEntry("state", "closed")
                .containsEntry("outcome", "resolved_by")
                .containsEntry("article", (int) article);
        var whole = server.bean(Cases.class).whole(id);
        assertThat(whole.links()).extracting("kind").containsExactly(LinkKind.RESOLVED_BY);
        assertThat(whole.replies()).extracting("author").containsExactly("api helpdesk");

        var other = patch(id, "{\"outcome\": \"one_off\"}");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("\"field\":\"outcome\"", "\"rule\":\"settled\"");
        assertThat(patch(id, "{\"state\": \"open\"}").statusCode()).isEqualTo(200);
        var report =
                patch(id, "{\"outcome\": \"created_from\", \"resolution\": \"Swapped the cable\"}");
        assertThat(Json.of(server, report)).containsEntry("outcome", "created_from");
        assertThat(Json.of(server, patch(fresh(), "{\"state\": \"closed\"}")))
                .containsEntry("state", "owing");
    }

    /** A program closes for nobody in particular; somebody has to say how it was solved. */
    @Test
    void whatItClosesOwesItsOutcomeOnEverybodysFirstScreen() {
        var id = fresh();
        var cookie = "dalil_session=" + server.bean(Sessions.class).begin(agent());
        var before = waiting(cookie);
        assertThat(patch(id, "{\"state\": \"closed\"}").statusCode()).isEqualTo(200);
        assertThat(server.bean(Cases.class).find(id).assigneeId()).isNull();
        var screen = Jsoup.parse(server.get("/desk?lang=en", "Cookie", cookie).body());
        assertThat(screen.text()).contains("owe an outcome and are nobody's");
        assertThat(screen.select("main a").eachAttr("href")).contains("/desk/cases/" + id);
        assertThat(waiting(cookie)).isEqualTo(before + 1);

        var list = "/desk/cases?state=owing&whose=nobody";
        var shown = Jsoup.parse(server.get("/desk/cases", "Cookie", cookie).body());
        assertThat(shown.select("nav.chips a").eachAttr("href")).contains(list);
        assertThat(server.get(list, "Cookie", cookie).body()).contains("/desk/cases/" + id);
        assertThat(patch(id, "{\"outcome\": \"one_off\"}").statusCode()).isEqualTo(200);
        assertThat(waiting(cookie)).isEqualTo(before);
    }

    /** As it stands at the side. */
    private static int waiting(String cookie) {
        var page = Jsoup.parse(server.get("/desk?lang=en", "Cookie", cookie).body());
        var shown = page.select("nav a[href=/desk/cases]").text().replaceAll("\\D", "");
        return shown.isEmpty() ? 0 : Integer.parseInt(shown);
    }

    private static Account agent() {
        return server.bean(Accounts.class)
                .add(UUID.randomUUID() + "@example.com", "Huda", Role.AGENT, "green ears 7");
    }

    /** A helpdesk that closes a case again says nothing against the outcome given here. */
    @Test
    void closingAgainLeavesAnOutcomeThatWasGivenHere() {
        var id = fresh();
        var cases = server.bean(Cases.class);
        var given = "{\"outcome\": \"resolved_by\", \"article\": %d}".formatted(article);
        assertThat(patch(id, given).statusCode()).isEqualTo(200);
        var closed = patch(id, "{\"state\": \"closed\", \"reply\": \"It is done.\"}");
        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(200);
        assertThat(Json.of(server, closed))
                .containsEntry("state", "closed")
                .containsEntry("outcome", "resolved_by");
        assertThat(cases.whole(id).replies()).extracting("body").containsExactly("It is done.");
        assertThat(patch(id, "{\"outcome\": \"later\"}").statusCode())
                .as("said on purpose")
                .isEqualTo(409);

        var owing = fresh();
        patch(owing, "{\"state\": \"closed\"}");
        var version = cases.find(owing).version();
        patch(owing, "{\"state\": \"closed\"}");
        assertThat(cases.find(owing).version()).isEqualTo(version);
    }

    @Test
    void keepsWhatFixedItWithWhateverOutcome() {
        var cases = server.bean(Cases.class);
        var oneOff = fresh();
        var said = "{\"outcome\": \"one_off\", \"resolution\": \"The old cable\"}";
        assertThat(patch(oneOff, said).statusCode()).isEqualTo(200);
        assertThat(cases.find(oneOff).resolution()).isEqualTo("The old cable");
        patch(oneOff, said.replace("old", "new"));
        assertThat(cases.find(oneOff).resolution()).as("said later").isEqualTo("The new cable");
        patch(oneOff, "{\"outcome\": \"one_off\"}");
        assertThat(cases.find(oneOff).resolution()).isEqualTo("The new cable");

        var from = fresh();
        var with = "{\"outcome\": \"created_from\", \"article\": %d, \"resolution\": \"A fuse\"}";
        assertThat(patch(from, with.formatted(article)).statusCode()).isEqualTo(200);
        assertThat(cases.find(from).outcomeArticleId()).isEqualTo(article);
        assertThat(cases.find(from).resolution()).isEqualTo("A fuse");

        var endless = fresh();
        var tooLong = said.replace("The old cable", "x".repeat(2001));
        assertThat(patch(endless, tooLong).body())
                .contains("\"field\":\"resolution\",\"rule\":\"too_long\"");
        assertThat(cases.find(endless).state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void opensACaseAgainWhereverItStoodAndKeepsWhatWasWritten() {
        var id = fresh();
        var cases = server.bean(Cases.class);
        assertThat(patch(id, "{\"state\": \"closed\"}").statusCode()).isEqualTo(200);
        var fixed = "{\"outcome\": \"created_from\", \"resolution\": \"Swapped the cable\"}";
        assertThat(patch(id, fixed).statusCode()).isEqualTo(200);
        var report = cases.whole(id).links().getFirst().articleId();

        var again = "{\"state\": \"open\", \"reply\": \"We look into it again.\"}";
        assertThat(Json.of(server, patch(id, again)))
                .containsEntry("state", "open")
                .containsEntry("closedAt", null);
        assertThat(patch(id, again).statusCode()).as("what was lost is said again").isEqualTo(200);
        assertThat(cases.whole(id).replies()).hasSize(1);
        assertThat(server.bean(Articles.class).find(report).confidence())
                .isEqualTo(Confidence.WORK_IN_PROGRESS);
    }

    @Test
    void changesNothingWhereOneThingIsWrong() {
        var id = fresh();
        var answer =
                patch(id, "{\"reply\": \"Hello\", \"outcome\": \"related\", \"article\": 99887}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"article\"", "\"rule\":\"unknown\"");
        assertThat(server.bean(Cases.class).whole(id).replies()).isEmpty();
        assertThat(patch(id, "{\"outcome\": \"solved\"}").body())
                .contains("\"rule\":\"choice\"", "one_off");
        assertThat(patch(id, "{\"assignee\": \"nobody@example.com\"}").body())
                .contains("\"field\":\"assignee\"");
        var accounts = server.bean(Accounts.class);
        var gone = accounts.add("left@example.com", "Left", Role.AGENT, Staff.PASSWORD);
        var keeps = accounts.add("keeps@example.com", "Keeps", Role.ADMIN, Staff.PASSWORD);
        var people = server.bean(People.class);
        people.deactivate(people.read(gone.id()), keeps);
        assertThat(patch(id, "{\"assignee\": \"Left@example.com\"}").body())
                .contains("\"field\":\"assignee\"", "\"rule\":\"inactive\"");
        assertThat(server.bean(Cases.class).find(id).assigneeId()).isNull();
        assertThat(patch(id, "{\"assignee\": \"Keeps@example.com\"}").statusCode()).isEqualTo(200);
        assertThat(server.bean(Cases.class).find(id).assigneeId()).isEqualTo(keeps.id());
        assertThat(patch(id, "{\"article\": 1}").body()).contains("\"field\":\"outcome\"");
        assertThat(patch(987_654, "{\"state\": \"closed\"}").statusCode()).isEqualTo(404);
    }

    @Test
    void namesEachFieldAndItsRuleInTheReadersLanguage() {
        var answer =
                post(
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
            var refused = post(notJson);
            assertThat(refused.statusCode()).as(notJson).isEqualTo(422);
            assertThat(refused.body()).as(notJson).contains("\"rule\":\"no_json\"");
        }
    }

    @Test
    void refusesAnArticleBesideAnOutcomeThatTakesNone() {
        var id = fresh();
        for (var outcome : List.of("one_off", "no_value", "private", "later")) {
            var said = "{\"outcome\": \"%s\", \"article\": %d}".formatted(outcome, article);
            var refused = patch(id, said);
            assertThat(refused.statusCode()).as(outcome).isEqualTo(422);
            assertThat(refused.body())
                    .contains("\"field\":\"article\",\"rule\":\"not_with_outcome\"");
        }
        assertThat(server.bean(Cases.class).find(id).outcome()).isNull();
    }

    @Test
    void boundsWhatIsSent() {
        var tooLong = "x".repeat(50_001);
        assertThat(post(body("source", "helpdesk", tooLong)).body())
                .contains("\"field\":\"description\",\"rule\":\"too_long\"", "50,000");
        var huge = post(body("source", "helpdesk", "x".repeat(3_000_000)));
        assertThat(huge.statusCode()).isEqualTo(413);
        assertThat(post(body("source", "portal", "x")).body()).contains("\"rule\":\"reserved\"");
    }

    @Test
    void isForProgramsWithAGoodTokenOnly() {
        var body = body("source", "helpdesk", "x");
        assertThat(post(body).statusCode()).isBetween(200, 201);
        var tokens = server.bean(ApiTokens.class);
        var revoked = tokens.make("old", Set.of(Scope.values()), "test");
        assertThat(tokens.revoke(revoked.token().id())).isTrue();
        for (var wrong :
                List.of("Bearer " + revoked.shown(), "Bearer x", "Basic " + token, token)) {
            var refused = send("POST", "/api/v1/cases", body, "Authorization", wrong);
            assertThat(refused.statusCode()).as(wrong).isEqualTo(401);
            assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        }
        assertThat(send("POST", "/api/v1/cases", body).statusCode()).isEqualTo(401);
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
        assertThat(send("POST", "/api/v1/cases", body, "Cookie", cookie).statusCode())
                .isEqualTo(403);
        assertThat(
                        send(
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

    private static long fresh() {
        var body =
                "{\"source\": \"helpdesk\", \"reference\": \"%s\", \"subject\": \"s\","
                        + " \"description\": \"d\"}";
        return id(post(body.formatted(UUID.randomUUID())));
    }

    private static long id(HttpResponse<String> answer) {
        return ((Number) Json.of(server, answer).get("id")).longValue();
    }

    private static HttpResponse<String> post(String body, String... headers) {
        return send("POST", "/api/v1/cases", body, signed(headers));
    }

    private static HttpResponse<String> patch(long id, String body) {
        return send("PATCH", "/api/v1/cases/" + id, body, signed());
    }

    private static String[] signed(String... headers) {
        var all = new java.util.ArrayList<>(List.of("Authorization", "Bearer " + token));
        all.addAll(List.of(headers));
        return all.toArray(String[]::new);
    }

    private static HttpResponse<String> send(
            String method, String path, String body, String... headers) {
        var all = new java.util.ArrayList<>(List.of("Content-Type", "application/json"));
        all.addAll(List.of(headers));
        return server.send(method, path, body, all.toArray(String[]::new));
    }
}
