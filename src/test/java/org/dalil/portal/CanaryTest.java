package org.dalil.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.testing.Server;
import org.dalil.testing.Staff;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        for (var address : addresses()) {
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
        var cookie =
                "dalil_session="
                        + server.bean(org.dalil.account.session.Sessions.class)
                                .begin(server.bean(Staff.class).huda());
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

    @Test
    void theDeskAnswersAReaderAlikeWhateverIsThere() {
        var answers =
                List.of(
                                "/desk",
                                "/desk/review",
                                "/desk/settings/synonyms",
                                "/desk/settings/synonyms/synonyms.txt",
                                "/desk/settings/golden?run=yes",
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

    /** Every address that a reader can ask for, with words that come near each bird. */
    private List<String> addresses() {
        var all =
                new ArrayList<>(
                        List.of(
                                "/",
                                "/en",
                                "/ar",
                                "/en/search",
                                "/ar/search",
                                "/sitemap.xml",
                                "/robots.txt",
                                "/sign-in",
                                "/api/v1/articles",
                                "/api/v1/articles?lang=ar",
                                "/api/v1/articles?lang=en&size=100",
                                "/en/nowhere",
                                "/api/v1/nowhere",
                                "/health",
                                "/health/readiness",
                                "/en/search?tag=qanary",
                                "/preview/1",
                                "/preview/" + "x".repeat(43),
                                "/en/contact"));
        for (var language : List.of("en", "ar")) {
            all.add("/sitemaps/" + language + "-1.xml");
            for (var asked :
                    List.of(
                            "qanary",
                            "qan",
                            "bird",
                            "sings",
                            "seen",
                            "text",
                            "qanarydrxft",
                            "qanaryintrenal",
                            "نص")) {
                var q = URLEncoder.encode(asked, StandardCharsets.UTF_8);
                all.add("/" + language + "/search?q=" + q);
                all.add("/" + language + "/search?page=2&q=" + q);
                all.add("/" + language + "/search?as=staff&why=" + q + "&q=" + q);
                all.add("/" + language + "/suggestions?q=" + q);
                all.add("/api/v1/search?lang=" + language + "&q=" + q);
                all.add("/api/v1/search?size=100&page=1&lang=" + language + "&q=" + q);
            }
            for (var id = 1L; id <= birds.last(); id++) {
                all.add("/" + language + "/articles/" + id);
                all.add("/" + language + "/articles/" + id + "-x");
                all.add("/" + language + "/articles/" + id + "/files/x.txt");
                all.add("/" + language + "/categories/" + id);
                all.add("/" + language + "/categories/" + id + "-x");
                all.add("/a/" + id);
                all.add("/" + language + "/search?q=bird&why=" + id);
                all.add("/api/v1/articles/" + id);
                all.add("/api/v1/articles/" + id + "/views");
            }
        }
        all.addAll(readable());
        return all;
    }

    /** The pages themselves, not only the ways to them. */
    private List<String> readable() {
        return List.of(
                "/en/articles/" + birds.open() + "-seen-" + Birds.PUBLIC,
                "/ar/articles/" + birds.open() + "-seen-" + Birds.PUBLIC,
                Portal.location(server.get("/en/articles/" + birds.hidden().get("note"))),
                Portal.location(server.get("/en/categories/" + birds.category())));
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
