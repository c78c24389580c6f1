package org.dalil.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;

import org.dalil.account.Role;
import org.dalil.desk.Office.Clerk;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    // sign-in, and what is sent to it is refused, whatever the router knows there. An agent gets
    // the page, and for what never was the same "not here" as everywhere.
    @Test
    void aReaderIsLedToTheSignInFromEveryAddress() {
        assertThat(addresses()).contains("/desk/articles/1/en/edit", "/desk/review/1/approval");
        for (var path : addresses()) {
            var answer = office.server().get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(location(answer)).as(path).startsWith("/sign-in?to=%2Fdesk");
            assertThat(answer.body()).as(path).isEmpty();
            var head = office.server().send("HEAD", path, "");
            assertThat(head.statusCode()).as(path).isEqualTo(401);
        }
    }

    @Test
    void whatAReaderSendsIsRefusedAlikeEverywhere() {
        var all = addresses();
        var said = office.server().post("/desk/never/was", Map.of("title", "x"));
        assertThat(said.statusCode()).isEqualTo(401);
        assertThat(said.body()).contains("not signed in");
        for (var path : all) {
            var answer = office.server().post(path, Map.of("title", "x"));
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(words(answer.body())).as(path).isEqualTo(words(said.body()));
            for (var method : List.of("PUT", "PATCH", "DELETE")) {
                var other =
                        office.server().send(method, path, "x", "Sec-Fetch-Site", "same-origin");
                assertThat(other.statusCode()).as(method + path).isEqualTo(401);
            }
        }
    }

    @Test
    void whatTheDeskAnswersStandsUnderTheDesk() {
        assertThat(routes().filter(DeskDoorTest::isOfTheDesk))
                .isNotEmpty()
                .allSatisfy(route -> assertThat(path(route)).startsWith("/desk"));
    }

    /** What the router knows, with a number for each variable; and what it does not know. */
    private Set<String> addresses() {
        var all =
                routes().map(DeskDoorTest::path)
                        .filter(path -> path.startsWith("/desk"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(all).as("the router knows the desk").hasSizeGreaterThan(60);
        all.addAll(
                List.of(
                        "/desk/articles/987654",
                        "/desk/articles/abc",
                        "/desk/never/was",
                        "/desk/articles?state=draft&q=%D8%A7"));
        return all;
    }

    private Stream<UriRouteInfo<?, ?>> routes() {
        return office.server().bean(Router.class).uriRoutes();
    }

    private static boolean isOfTheDesk(UriRouteInfo<?, ?> route) {
        return route.getTargetMethod()
                .getDeclaringType()
                .getPackageName()
                .startsWith("org.dalil.desk");
    }

    private static String path(UriRouteInfo<?, ?> route) {
        var template = route.getUriMatchTemplate();
        var values =
                template.getVariableNames().stream()
                        .collect(Collectors.toMap(name -> name, name -> (Object) value(name)));
        return template.expand(values);
    }

    private static String value(String name) {
        return name.equals("code") ? "en" : "1";
    }

    /** Without the number under which the request is found in the log. */
    private static String words(String page) {
        return Jsoup.parse(page).select("main").text().replaceAll("[0-9a-f-]{12,}", "");
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
