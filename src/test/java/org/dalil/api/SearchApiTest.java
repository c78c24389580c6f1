package org.dalil.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Accounts;
import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.account.session.Sessions;
import org.dalil.testing.Server;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

@Tag("database")
class SearchApiTest {
    private static Server server;
    private static long battery;
    private static long phones;
    private static long desk;

    @BeforeAll
    static void publish() throws InterruptedException {
        server = Server.start(Map.of());
        var world = server.world();
        phones = world.category("guides", "Guides", "أدلة");
        desk = world.category("desk", "Desk", "مكتب");
        battery = world.article("guides/phones/battery", Audience.PUBLIC, phones);
        world.live(
                battery,
                Language.ENGLISH,
                "Charge the battery",
                "It \"fills\" with a <3 A charger & rests overnight.");
        world.live(battery, Language.ARABIC, "شحن البطارية", "تُشحن البطارية ليلًا.");
        var refund = world.article("desk/refund", Audience.INTERNAL, desk);
        world.live(refund, Language.ENGLISH, "Battery refund above the limit", "Ask Omar.");
        server.ready();
        server.settle();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answersInTheContractsForm() {
        var answer = search("q=overnight&lang=en");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/json");
        assertThat(answer.body().replaceAll("(?<=\"(tookMillis|score)\":)[0-9.]+", "0"))
                .isEqualTo(
                        """
                        {"total":1,"totalIsExact":true,"weak":false,"tookMillis":0,\
                        "didYouMean":null,"readAs":null,"hits":[{"id":%d,"ref":"guides/phones/battery",\
                        "lang":"en","title":"Charge the battery","summary":"",\
                        "url":"/en/articles/%d-charge-the-battery","score":0,"excerpt":\
                        "It &quot;fills&quot; with a &lt;3 A charger &amp; rests \
                        <mark>overnight</mark>."}]}\
                        """
                                .formatted(battery, battery));
    }

    @Test
    void neitherFindsNorCountsWhatIsForStaff() {
        var answer = search("q=battery&lang=en");
        assertThat(answer.body()).contains("Charge the").doesNotContain("efund", "Omar");
        assertThat(Json.of(server, answer)).containsEntry("total", 1);
    }

    /** What staff find is kept by nobody: not by a cache on the way, not past their sign-out. */
    @Test
    void whatStaffFindIsNotKept() {
        var huda =
                server.bean(Accounts.class)
                        .add("huda@example.com", "Huda", Role.AGENT, "green ears 7");
        var cookie = "dalil_session=" + server.bean(Sessions.class).begin(huda);
        for (var address :
                List.of(
                        "/api/v1/search?q=refund&lang=en",
                        "/api/v1/articles?lang=en",
                        "/en/suggestions?q=battery+ref")) {
            var staff = server.get(address, "Cookie", cookie);
            assertThat(staff.body()).as(address).contains("Battery refund");
            assertThat(staff.headers().firstValue("cache-control")).hasValue("no-store");
            var reader = server.get(address);
            assertThat(reader.body()).as(address).doesNotContain("Battery refund");
            assertThat(List.of(staff, reader))
                    .allMatch(
                            each ->
                                    each.headers()
                                            .firstValue("vary")
                                            .orElse("")
                                            .contains("Cookie"));
        }
        var views = server.get("/api/v1/articles/" + battery + "/views", "Cookie", cookie);
        assertThat(views.headers().firstValue("cache-control")).hasValue("no-store");
        var asCustomer = server.get("/en/suggestions?q=battery+ref&as=customer", "Cookie", cookie);
        assertThat(asCustomer.body()).doesNotContain("Battery refund");
    }

    @Test
    void findsArabicByAnotherFormOfTheWord() {
        var answer = search("q=" + encoded("البطاريه") + "&lang=ar");
        assertThat(Json.of(server, answer)).containsEntry("total", 1);
        assertThat(answer.body()).contains("\"lang\":\"ar\"", "<mark>");
    }

    @Test
    void holdsHitsToACategoryATagAndALanguage() {
        assertThat(Json.of(server, search("q=battery&lang=en&language=en")))
                .containsEntry("total", 1);
        assertThat(Json.of(server, search("q=battery&lang=en&language=ar")))
                .containsEntry("total", 0);
        assertThat(Json.of(server, search("q=battery&lang=en&tag=none"))).containsEntry("total", 0);
        assertThat(Json.of(server, search("q=battery&lang=en&category=" + phones)))
                .containsEntry("total", 1);
        var ofStaff = search("q=battery&lang=en&category=" + desk);
        assertThat(ofStaff.statusCode()).as("it holds nothing for a reader").isEqualTo(400);
        assertThat(ofStaff.body()).doesNotContain("efund");
        assertThat(search("q=x&tag=" + "x".repeat(101)).body()).contains("\"parameter\":\"tag\"");
    }

    @Test
    void findsNothingWhereNothingIsAsked() {
        assertThat(search("q=").body())
                .isEqualTo(
                        "{\"total\":0,\"totalIsExact\":true,\"weak\":false,\"tookMillis\":0,"
                                + "\"didYouMean\":null,\"readAs\":null,\"hits\":[]}");
        assertThat(Json.of(server, search("q=+++&lang=ar"))).containsEntry("total", 0);
    }

    @Test
    void holdsHitsToWhatQuotesAndSignsAsk() {
        for (var met :
                List.of(
                        "%22charge+the+battery%22",
                        "%2Bcharge+battery", "battery+-zebra", "battery+-%22charger+battery%22")) {
            var answer = Json.of(server, search("q=" + met + "&lang=en"));
            assertThat(answer).as(met).containsEntry("total", 1).containsEntry("weak", false);
        }
        for (var unmet :
                List.of(
                        "%22battery+charge%22",
                        "%2Bkangaroo+charge",
                        "battery+-overnight",
                        "%22refund+above%22",
                        encoded("«البطارية شحن»"))) {
            var answer = Json.of(server, search("q=" + unmet + "&lang=en"));
            assertThat(answer).as(unmet).containsEntry("total", 0).containsEntry("hits", List.of());
        }
        assertThat(search("q=" + encoded("«شحن البطاريه» -ليلاً") + "&lang=ar").body())
                .contains("\"total\":0");
        assertThat(search("q=" + encoded("«شحن البطاريه»") + "&lang=ar").body())
                .contains("\"total\":1", "\"weak\":false");
    }

    @Test
    void takesWhateverIsTyped() {
        var nasty =
                List.of(
                        "%00",
                        "%22", "(((", "a AND OR", "*:*", "title:x~9999", "%F0%9F%92%A5", "/");
        for (var query : nasty) {
            assertThat(search("q=" + query.replace(" ", "%20")).statusCode())
                    .as(query)
                    .isEqualTo(200);
        }
        assertThat(search("q=" + "battery+".repeat(400)).statusCode()).isEqualTo(200);
    }

    @Test
    void pagesBehindTheLastHitAreEmpty() {
        assertThat(Json.of(server, search("q=battery&lang=en&page=2&size=1")))
                .containsEntry("total", 1)
                .containsEntry("hits", List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lang=en     | q    | q is missing.",
                "q=x&size=51 | size | size must be a whole number from 1 to 50.",
                "q=x&page=0  | page | page must be a whole number from 1 to 1000000.",
                "q=x&lang=zz | lang | lang must be one of: en, ar.",
                "q=x&language=zz | language | language must be one of: en, ar.",
                "q=x&category=1x | category | category must name something that is there.",
                "q=x&category=98765 | category | category must name something that is there.",
            })
    void namesTheParameterAndItsRule(String query, String parameter, String detail) {
        var answer = search(query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValue("application/problem+json");
        assertThat(Json.of(server, answer))
                .containsEntry("parameter", parameter)
                .containsEntry("detail", detail);
    }

    private static HttpResponse<String> search(String query) {
        return server.get("/api/v1/search?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
