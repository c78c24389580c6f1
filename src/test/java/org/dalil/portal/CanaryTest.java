package org.dalil.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;

import org.dalil.account.session.Sessions;
import org.dalil.testing.Server;
import org.dalil.testing.Staff;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A bird in every internal place, and a reader without an account who calls for each of them at
 * every address there is. Only the one that is for everyone answers.
 */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryTest {
    private Server server;
    private Birds birds;

    @BeforeAll
    void plant() throws InterruptedException {
        server = Server.start();
        birds = Birds.plantedIn(server);
        server.settle();
        server.ready();
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void noInternalBirdShowsAtAnyAddress() {
        var answers = new TreeMap<String, String>();
        for (var address : Addresses.of(server, birds)) {
            var answer = server.get(address);
            assertThat(answer.statusCode()).as(address).isLessThan(500);
            answers.put(address, answer.body() + answer.headers().map());
        }
        assertThat(answers.values()).anyMatch(body -> body.contains(Birds.PUBLIC));
        for (var bird : birds.hidden().keySet()) {
            var leaks =
                    answers.entrySet().stream()
                            .filter(each -> each.getValue().contains("qanary" + bird))
                            .map(Map.Entry::getKey)
                            .toList();
            assertThat(leaks).as(bird).isEmpty();
        }
    }

    @Test
    void noInternalBirdIsFoundByItsName() {
        for (var bird : birds.hidden().keySet()) {
            var word = "qanary" + bird;
            for (var language : List.of("en", "ar")) {
                var results = Jsoup.parse(server.get("/" + language + "/search?q=" + word).body());
                assertThat(results.select(".card").text()).as(word).doesNotContain(word);
                assertThat(server.get("/" + language + "/suggestions?q=" + word).body())
                        .as(word)
                        .doesNotContain(word);
                var found = server.get("/api/v1/search?lang=" + language + "&q=" + word).body();
                assertThat(found).as(word).doesNotContain(word);
                assertThat(ids(found)).as(word).doesNotContainAnyElementsOf(unreadable());
            }
        }
        assertThat(server.get("/api/v1/search?lang=en&q=" + Birds.PUBLIC).body())
                .contains(Birds.PUBLIC);
        assertThat(server.get("/en/suggestions?q=" + Birds.PUBLIC).body()).contains(Birds.PUBLIC);
        assertThat(
                        Jsoup.parse(server.get("/en/search?q=" + Birds.PUBLIC).body())
                                .select(".card")
                                .text())
                .contains(Birds.PUBLIC);
    }

    @Test
    void staffFindTheLiveOnesOfThem() {
        var cookie = staffCookie();
        assertThat(server.get("/api/v1/search?lang=en&q=qanaryinternal", "Cookie", cookie).body())
                .contains("qanaryinternal");
        assertThat(
                        server.get(
                                        "/en/articles/"
                                                + birds.hidden().get("internal")
                                                + "-qanaryinternal",
                                        "Cookie",
                                        cookie)
                                .body())
                .contains("qanaryinternal");
    }

    /** The name stands in the address, and so in the page that does not find it. */
    @Test
    void noInternalFileOpensByItsName() {
        var ofInternal = "/articles/" + birds.hidden().get("file") + "/files/" + Birds.FILE;
        var ofDraft = "/articles/" + birds.open() + "/files/" + Birds.FILE_OF_DRAFT;
        for (var language : List.of("/en", "/ar")) {
            for (var id = 1L; id <= birds.last(); id++) {
                for (var name : List.of(Birds.FILE, Birds.FILE_OF_DRAFT)) {
                    var answer = server.get(language + "/articles/" + id + "/files/" + name);
                    assertThat(answer.statusCode()).as(language + id + name).isEqualTo(404);
                    assertThat(answer.body()).doesNotContain("qanaryfilecontent");
                }
            }
            for (var path : List.of(ofInternal, ofDraft)) {
                assertThat(server.get(language + path, "Cookie", staffCookie()).body())
                        .isEqualTo("qanaryfilecontent");
            }
        }
    }

    /** Their own words and what they were answered; nothing of what staff made of it. */
    @Test
    void aCustomersPageShowsWhatIsTheirsAlone() {
        var theirs = Set.of("subject", "description", "reply");
        var mine = server.get(birds.customersPage()).body();
        var other = server.get(birds.othersPage());
        assertThat(other.statusCode()).isEqualTo(200);
        for (var bird : birds.hidden().keySet()) {
            assertThat(mine.contains("qanary" + bird)).as(bird).isEqualTo(theirs.contains(bird));
            assertThat(other.body()).as(bird).doesNotContain("qanary" + bird);
        }
    }

    @Test
    void aContactFormThatIsRefusedShowsNothingInternal() {
        for (var article : birds.hidden().values()) {
            var sent = Map.of("subject", "bird qanary", "description", "", "article", "" + article);
            for (var language : List.of("/en", "/ar")) {
                var answer = server.post(language + "/contact", sent);
                assertThat(answer.statusCode()).isEqualTo(422);
                for (var bird : birds.hidden().keySet()) {
                    assertThat(answer.body()).as(bird).doesNotContain("qanary" + bird);
                }
            }
        }
    }

    /** So that who adds an address adds it here. */
    @Test
    void everyAddressThatTheRouterKnowsIsAskedFor() {
        var asked = Addresses.of(server, birds).stream().map(each -> each.split("\\?")[0]).toList();
        var forgotten =
                server.bean(Router.class)
                        .uriRoutes()
                        .filter(route -> route.getHttpMethod() == HttpMethod.GET)
                        .filter(route -> !path(route).startsWith("/desk"))
                        .filter(route -> asked.stream().noneMatch(each -> isAt(route, each)))
                        .map(CanaryTest::path)
                        .toList();
        assertThat(forgotten).isEmpty();
    }

    private static boolean isAt(UriRouteInfo<?, ?> route, String address) {
        return route.match(address).isPresent();
    }

    private static String path(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toPathString();
    }

    @Test
    void theDeskAnswersAReaderAlikeWhateverIsThere() {
        var answers =
                List.of(
                                "/desk",
                                "/desk/review",
                                "/desk/review/" + 1,
                                "/desk/review/999999",
                                "/desk/never-was")
                        .stream()
                        .map(address -> server.get(address))
                        .toList();
        assertThat(answers)
                .extracting(answer -> answer.statusCode())
                .containsOnly(answers.getFirst().statusCode());
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.body()).doesNotContain("qanary"));
    }

    private String staffCookie() {
        return "dalil_session="
                + server.bean(Sessions.class).begin(server.bean(Staff.class).huda());
    }

    private List<Long> unreadable() {
        return birds.hidden().entrySet().stream()
                .filter(
                        each ->
                                !Set.of("draft", "translation", "note", "overlive")
                                        .contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<Long> ids(String answer) {
        return java.util.regex.Pattern.compile("\"id\":(\\d+)")
                .matcher(answer)
                .results()
                .map(each -> Long.valueOf(each.group(1)))
                .toList();
    }
}
