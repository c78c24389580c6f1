package org.dalil.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Role;
import org.dalil.desk.Office.Clerk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskDoorTest {
    private Office office;
    private Clerk huda;
    private long article;

    @BeforeAll
    void start() {
        office = new Office();
        huda = office.clerk("Huda", Role.AGENT);
        article = office.server().world().internalArticle("Refund above the limit", "Ask Omar.");
    }

    @AfterAll
    void stop() {
        office.close();
    }

    // 1. No address of the desk tells a reader whether there is something: each leads to the
    // sign-in. An agent gets the page, and for what never was the same "not here" as everywhere.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk",
                "/desk/articles",
                "/desk/articles/new",
                "/desk/articles/1",
                "/desk/articles/987654",
                "/desk/articles/abc",
                "/desk/articles/1/en/edit",
                "/desk/review",
                "/desk/never/was",
                "/desk/articles?state=draft&q=%D8%A7",
                "/desk/probe/managers"
            })
    void aReaderIsLedToTheSignInFromEveryAddress(String path) {
        var answer = office.server().get(path);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).startsWith("/sign-in?to=%2Fdesk");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/articles/new",
                "/desk/articles/1/en/edit",
                "/desk/never/was",
                "/desk"
            })
    void whatAReaderSendsIsRefusedAlikeEverywhere(String path) {
        var answer = office.server().post(path, Map.of("title", "x"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("not signed in");
    }

    @Test
    void anAgentFindsTheDeskAndNothingWhereNothingIs() {
        assertThat(huda.page("/desk").select("h1").text()).isEqualTo("Work");
        assertThat(huda.page("/desk/articles/" + article).text()).contains("Refund above");
        for (var path : new String[] {"/desk/never/was", "/desk/articles/987654"}) {
            assertThat(huda.get(path).statusCode()).isEqualTo(404);
        }
        assertThat(huda.get("/desk/probe/managers").statusCode()).isEqualTo(404);
        assertThat(huda.get("/desk").headers().firstValue("Cache-Control")).contains("no-store");
    }

    // 2. Staff who sign in come to the desk, in the language they signed in with.
    @Test
    void whoSignsInComesToTheDesk() {
        var form = Map.of("email", "huda@example.com", "password", "seven green ears", "to", "");
        var answer = office.server().post("/sign-in?lang=ar", form);
        assertThat(location(answer)).isEqualTo("/desk");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("dalil_language=ar"));
        assertThat(huda.page("/en").select(".staff a[href=/desk]")).hasSize(1);
        assertThat(office.server().get("/en").body()).doesNotContain("\"/desk\"");
    }

    @Test
    void theListAtTheSideLeadsOnlyWhereSomethingIs() {
        var omar = office.clerk("Omar", Role.ADMIN);
        for (var link : omar.page("/desk").select(".side a")) {
            assertThat(omar.get(link.attr("href")).statusCode()).isEqualTo(200);
        }
        assertThat(huda.page("/desk/articles?lang=ar").select(".side [aria-current]").text())
                .isEqualTo("المقالات");
        assertThat(huda.page("/desk").select(".side-count")).isEmpty();
    }

    // 3. Staff may look at the portal as a customer does; what is internal is then not there.
    @Test
    void staffSeeThePortalAsACustomerDoes() {
        var address = location(huda.get("/en/articles/" + article));
        assertThat(huda.get(address).statusCode()).isEqualTo(200);
        assertThat(huda.get(address + "?as=customer").statusCode()).isEqualTo(404);
        assertThat(huda.get("/desk?as=customer").statusCode()).isEqualTo(200);
    }
}
