package org.dalil.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Audience;
import org.dalil.testing.Server;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

@Tag("database")
class ArticlesApiTest {
    private static Server server;
    private static long battery;
    private static long refund;

    @BeforeAll
    static void publish() {
        server = Server.start(Map.of("dalil.test.clock", "2026-05-03T12:00:00Z"));
        var world = server.world();
        var phones = world.category("guides/phones", "Phones", "هواتف");
        battery = world.article("guides/phones/battery", Audience.PUBLIC, phones);
        world.live(battery, Language.ENGLISH, "The battery", "Charge it.");
        world.live(battery, Language.ARABIC, "البطارية", "اشحنها.");
        refund = world.article("desk/refund", Audience.INTERNAL);
        world.live(refund, Language.ENGLISH, "Refund above the limit", "Ask Omar.");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void listsWhatIsPublicInTheContractsForm() {
        var answer = server.get("/api/v1/articles?lang=ar&page=1&size=50");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/json");
        assertThat(answer.body())
                .isEqualTo(
                        """
                        {"total":1,"page":1,"size":50,"items":[{"id":%d,\
                        "ref":"guides/phones/battery","lang":"ar","title":"البطارية",\
                        "summary":"","url":"/ar/articles/%d-%s",\
                        "updatedAt":"2026-05-03T12:00:00Z",\
                        "category":{"id":2,"name":"هواتف"}}]}\
                        """
                                .formatted(
                                        battery,
                                        battery,
                                        "%D8%A7%D9%84%D8%A8%D8%B7%D8%A7%D8%B1%D9%8A%D8%A9"));
    }

    @Test
    void neitherListsNorCountsWhatIsForStaff() {
        var answer = server.get("/api/v1/articles?lang=en");
        assertThat(answer.body()).contains("The battery").doesNotContain("Refund");
        assertThat(Json.of(server, answer)).containsEntry("total", 1).containsEntry("size", 10);
    }

    @Test
    void hasAnExactTotalOnEveryPageEvenBehindTheLast() {
        var behind = Json.of(server, server.get("/api/v1/articles?lang=en&page=3&size=1"));
        assertThat(behind).containsEntry("total", 1).containsEntry("items", List.of());
    }

    @Test
    void speaksThePortalsFirstLanguageWhereNoneIsSaid() {
        assertThat(server.get("/api/v1/articles").body()).contains("The battery");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "size=0     | size | size must be a whole number from 1 to 50.",
                "size=51    | size | size must be a whole number from 1 to 50.",
                "size=ten   | size | size must be a whole number from 1 to 50.",
                "page=0     | page | page must be a whole number from 1 to 1000000.",
                "page=-1    | page | page must be a whole number from 1 to 1000000.",
                "page=99999999999 | page | page must be a whole number from 1 to 1000000.",
                "lang=xx    | lang | lang must be one of: en, ar.",
                "lang=      | lang | lang must be one of: en, ar.",
                "lang=EN'-- | lang | lang must be one of: en, ar.",
            })
    void namesTheParameterAndItsRule(String query, String parameter, String detail) {
        var answer = server.get("/api/v1/articles?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValue("application/problem+json");
        assertThat(Json.of(server, answer))
                .containsEntry("type", "about:blank")
                .containsEntry("title", "Bad Request")
                .containsEntry("status", 400)
                .containsEntry("detail", detail)
                .containsEntry("parameter", parameter);
    }

    @Test
    void namesTheRuleInTheLanguageThatWasAskedIn() {
        var answer = server.get("/api/v1/articles?lang=ar&size=99");
        assertThat(Json.of(server, answer).get("detail"))
                .as("without marks of direction: what shows it sets those")
                .isEqualTo("يجب أن تكون قيمة size عددًا صحيحًا من 1 إلى 50.");
    }
}
