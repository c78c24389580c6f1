package org.dalil.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import io.micronaut.web.router.Router;

import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.article.Articles;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.cases.Cases;
import org.dalil.cases.NewCase;
import org.dalil.cases.file.CaseFiles;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The scenarios of docs/roles.md on what few may: each beside the role next to them. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdministratorRolesTest {
    private static final String SETTINGS = "/desk/settings/";
    private static final String CASE =
            """
            {"source": "falcon", "reference": "%s", "subject": "S", "description": "D"}
            """;

    private Office office;
    private Clerk omar;
    private Clerk nour;
    private Clerk lina;

    @BeforeAll
    void start() {
        office = new Office();
        omar = office.clerk("Omar", Role.REVIEWER);
        nour = office.clerk("Nour", Role.MANAGER);
        lina = office.clerk("Lina", Role.ADMIN);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @Test
    void r34NobodyImportsCasesFromTheDeskButWhoRunsTheProgram(@TempDir Path folder)
            throws IOException {
        assertThat(office.server().bean(Router.class).uriRoutes())
                .noneMatch(route -> route.getUriMatchTemplate().toPathString().contains("import"));
        var file = folder.resolve("cases.jsonl");
        Files.writeString(
                file,
                """
                {"reference": "F-1", "subject": "No light", "description": "It broke."}
                """);
        var report =
                office.server()
                        .bean(CaseFiles.class)
                        .importFrom(file, "files", (_, _) -> {}, Actor.CONSOLE);
        assertThat(report.isWhole()).isTrue();
        assertThat(cases().find("files", "F-1")).isPresent();
        var told = office.server().bean(AuditTrail.class).of("cases", 0, 1).getFirst();
        assertThat(told.actor()).isEqualTo(Actor.CONSOLE.name());
    }

    @Test
    void r35AProgramOpensAndChangesCasesWithATokenForThat() {
        var writes = token("Writes", "cases:write");
        var reads = token("Reads", "cases:read");
        assertThat(api("POST", "", CASE.formatted("A"), writes)).isEqualTo(201);
        var id = cases().find("falcon", "A").orElseThrow().number();
        assertThat(api("PATCH", "/" + id, "{\"outcome\": \"one_off\"}", writes)).isEqualTo(200);
        assertThat(api("POST", "", CASE.formatted("B"), reads)).isEqualTo(401);
        assertThat(api("PATCH", "/" + id, "{\"outcome\": \"later\"}", reads)).isEqualTo(401);
        assertThat(cases().find("falcon", "B")).isEmpty();
    }

    @Test
    void r36OnlyAnAdministratorErases() {
        var article = office.server().world().publicArticle("Gone", "Gone.");
        var number =
                cases().open(NewCase.of("Gone", "Gone.", Language.ENGLISH), Actor.SYSTEM)
                        .standing()
                        .number();
        for (var path : List.of("/desk/articles/" + article, "/desk/cases/" + number)) {
            assertThat(nour.post(path + "/erasure", sure()).statusCode()).isEqualTo(404);
            assertThat(nour.get(path).statusCode()).as("it is still there").isEqualTo(200);
            assertThat(location(lina.post(path + "/erasure", sure()))).isEqualTo("/desk/erased");
            assertThat(nour.get(path).statusCode()).isEqualTo(404);
        }
        assertThat(office.server().bean(AuditTrail.class).of(Articles.SUBJECT, article, 1))
                .extracting("deed")
                .containsExactly("erased");
    }

    @Test
    void r37OnlyAnAdministratorSeesHowItGoesWithMail() {
        assertThat(nour.get(SETTINGS + "mail").statusCode()).isEqualTo(404);
        assertThat(nour.post(SETTINGS + "mail/test", Map.of()).statusCode()).isEqualTo(404);
        assertThat(nour.post(SETTINGS + "mail/again", Map.of()).statusCode()).isEqualTo(404);
        assertThat(lina.get(SETTINGS + "mail").statusCode()).isEqualTo(200);
        assertThat(lina.post(SETTINGS + "mail/test", Map.of()).statusCode()).isNotEqualTo(404);
    }

    @Test
    void r38OnlyAnAdministratorChoosesWhichChecksBlockAHandIn() {
        var chosen = Map.of("summary", "blocks");
        assertThat(nour.post(SETTINGS + "checks", chosen).statusCode()).isEqualTo(404);
        assertThat(blocking()).isEmpty();
        assertThat(lina.post(SETTINGS + "checks", chosen).statusCode()).isEqualTo(303);
        assertThat(blocking()).contains("summary");
        lina.post(SETTINGS + "checks", Map.of());
    }

    private String blocking() {
        return String.join(
                " ",
                lina.page(SETTINGS + "checks")
                        .select("input[value=blocks][checked]")
                        .eachAttr("name"));
    }

    @Test
    void r39OnlyAnAdministratorKeepsPeople() {
        var form = Map.of("email", "dana@example.com", "role", "agent");
        assertThat(nour.post(SETTINGS + "people/new", form).statusCode()).isEqualTo(404);
        assertThat(accounts().find("dana@example.com")).isEmpty();
        assertThat(lina.post(SETTINGS + "people/new", form).statusCode()).isEqualTo(200);
        var dana = accounts().find("dana@example.com").orElseThrow();
        var page = SETTINGS + "people/" + dana.id();
        for (var deed : List.of("role", "link", "sessions", "deactivate", "hand-over")) {
            var wish = Map.of("deed", deed, "role", "admin");
            assertThat(nour.post(page, wish).statusCode()).as(deed).isEqualTo(404);
        }
        lina.post(page, Map.of("deed", "role", "role", "reviewer"));
        assertThat(accounts().find(dana.id()).orElseThrow().role()).isEqualTo(Role.REVIEWER);
        lina.post(page, Map.of("deed", "deactivate"));
        assertThat(accounts().findActive(dana.id())).isEmpty();
    }

    @Test
    void r40OnlyAnAdministratorGivesProgramsTokens() {
        var form = Map.of("name", "Mine", "scope", "cases:read");
        assertThat(nour.post(SETTINGS + "tokens", form).statusCode()).isEqualTo(404);
        assertThat(lina.page(SETTINGS + "tokens").text()).doesNotContain("Mine");
        assertThat(token("Mine", "cases:read")).hasSize(43);
        assertThat(lina.page(SETTINGS + "tokens").text()).contains("Mine");
    }

    @Test
    void r41WhoKeepsArticlesReadsWhatWasDoneToOneAndAnAdministratorWhatWasDoneAtAll() {
        var path = "/desk/articles/" + office.server().world().publicArticle("Kept", "Text.");
        assertThat(omar.get(path + "/trail").statusCode()).isEqualTo(404);
        assertThat(nour.page(path + "/trail?lang=en").text()).contains("Created");
        assertThat(nour.get(SETTINGS + "trail").statusCode()).isEqualTo(404);
        assertThat(lina.page(SETTINGS + "trail?lang=en").text()).contains("Created");
    }

    private String token(String name, String scope) {
        var answer = lina.post(SETTINGS + "tokens", Map.of("name", name, "scope", scope));
        return org.jsoup.Jsoup.parse(answer.body()).select("#token").val();
    }

    private int api(String method, String path, String body, String token) {
        return office.server()
                .send(
                        method,
                        "/api/v1/cases" + path,
                        body,
                        "Content-Type",
                        "application/json",
                        "Authorization",
                        "Bearer " + token)
                .statusCode();
    }

    private static Map<String, String> sure() {
        return Map.of("sure", "yes");
    }

    private Cases cases() {
        return office.server().bean(Cases.class);
    }

    private Accounts accounts() {
        return office.server().bean(Accounts.class);
    }
}
