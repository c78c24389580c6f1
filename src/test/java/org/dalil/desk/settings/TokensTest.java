package org.dalil.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Role;
import org.dalil.account.token.ApiToken;
import org.dalil.account.token.ApiTokens;
import org.dalil.account.token.Scope;
import org.dalil.audit.AuditEntry;
import org.dalil.audit.AuditTrail;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokensTest {
    private static final String PLACE = "/desk/settings/tokens";
    private static final String CASE =
            """
            {"source": "falcon", "reference": "%s", "subject": "S", "description": "D"}
            """;

    private Office office;
    private Clerk lina;

    @BeforeAll
    void start() {
        office = new Office();
        lina = office.clerk("Lina", Role.ADMIN);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    private String made(String name, String scopes) {
        var answer = lina.post(PLACE, Map.of("name", name, "scope", scopes));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        return Jsoup.parse(answer.body()).select("#token").val();
    }

    private HttpResponse<String> api(String method, String path, String body, String token) {
        return office.server()
                .send(
                        method,
                        "/api/v1/cases" + path,
                        body,
                        "Authorization",
                        "Bearer " + token,
                        "Content-Type",
                        "application/json");
    }

    private ApiToken named(String name) {
        return office.server().bean(ApiTokens.class).all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isGoodForWhatItWasGivenForAndForNothingElse() {
        var writes = made("Writer <b>", "cases:write");
        var reads = made("Reader", "cases:read");
        assertThat(named("Writer <b>").scopes()).isEqualTo(Set.of(Scope.CASES_WRITE));

        assertThat(api("POST", "", CASE.formatted("A"), reads).statusCode()).isEqualTo(401);
        var opened = api("POST", "", CASE.formatted("A"), writes);
        assertThat(opened.statusCode()).isEqualTo(201);
        var id = opened.body().replaceFirst("(?s).*?\"id\":\\s*(\\d+).*", "$1");
        assertThat(api("GET", "/" + id, "", writes).statusCode()).isEqualTo(401);
        assertThat(api("GET", "/" + id, "", reads).statusCode()).isEqualTo(200);
        var closed = "{\"outcome\": \"no_value\"}";
        assertThat(api("PATCH", "/" + id, closed, reads).statusCode()).isEqualTo(401);
        assertThat(api("PATCH", "/" + id, closed, writes).statusCode()).isEqualTo(200);

        var page = lina.page(PLACE + "?lang=en");
        assertThat(page.select("tr:contains(Reader) td").get(2).text()).isNotEqualTo("Never");
        assertThat(page.select("table b")).isEmpty();
        assertThat(page.html()).doesNotContain(writes, reads); // shown once
    }

    @Test
    void isTurnedAwayAsSoonAsItIsRevoked() {
        var token = made("Leaver", "cases:read,cases:write");
        assertThat(api("POST", "", CASE.formatted("B"), token).statusCode()).isEqualTo(201);
        var id = named("Leaver").id();
        var path = PLACE + "/" + id + "/revocation";
        assertThat(location(lina.post(path, Map.of()))).isEqualTo(PLACE + "?done=revoked");
        assertThat(api("POST", "", CASE.formatted("C"), token).statusCode()).isEqualTo(401);
        assertThat(lina.post(path, Map.of()).statusCode()).isEqualTo(404);
        var row = lina.page(PLACE + "?lang=en").select("tr:contains(Leaver)");
        assertThat(row.text()).contains("Revoked");
        assertThat(row.select("form")).isEmpty();
        assertThat(office.server().bean(AuditTrail.class).of("token", id, 5))
                .extracting(AuditEntry::deed)
                .containsExactly("revoked", "added");
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        var before = office.server().bean(ApiTokens.class).all().size();
        var nothing = lina.post(PLACE + "?lang=en", Map.of("name", "Kept"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(nothing.body()).select("#rights .field-error").text())
                .contains("at least one");
        assertThat(Jsoup.parse(nothing.body()).select("#name").val()).isEqualTo("Kept");
        var more = Map.of("name", "Kept", "scope", "everything");
        assertThat(lina.post(PLACE, more).statusCode()).isEqualTo(422);
        var unnamed = Map.of("name", " ", "scope", "cases:read");
        var page = Jsoup.parse(lina.post(PLACE + "?lang=en", unnamed).body());
        assertThat(page.select("#name-problem").text()).contains("1 to 100");
        assertThat(page.select("[value=cases:read][checked]")).hasSize(1);
        var hidden = Map.of("name", "a\u202Eb", "scope", "cases:read");
        assertThat(lina.post(PLACE + "?lang=en", hidden).body()).contains("invisible control");
        assertThat(lina.post(PLACE, Map.of()).statusCode()).isEqualTo(422);
        assertThat(office.server().bean(ApiTokens.class).all()).hasSize(before);
    }

    @Test
    void onlyAnAdministratorGivesThem() {
        var nour = office.clerk("Nour", Role.MANAGER);
        assertThat(nour.get(PLACE).statusCode()).isEqualTo(404);
        var form = Map.of("name", "Mine", "scope", "cases:read");
        assertThat(nour.post(PLACE, form).statusCode()).isEqualTo(404);
        assertThat(nour.post(PLACE + "/1/revocation", Map.of()).statusCode()).isEqualTo(404);
        assertThat(lina.page(PLACE).select(".side a[href=" + PLACE + "]")).hasSize(1);
        assertThat(made("Mine", "cases:read")).hasSize(43);
    }
}
