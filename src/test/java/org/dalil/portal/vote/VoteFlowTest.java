package org.dalil.portal.vote;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Audience;
import org.dalil.feedback.Comment;
import org.dalil.feedback.Helpfulness;
import org.dalil.feedback.Tally;
import org.dalil.feedback.VoteReason;
import org.dalil.testing.Server;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Voting without a script, by a reader of each kind. */
class VoteFlowTest {
    private static Server server;

    @BeforeAll
    static void open() throws InterruptedException {
        server =
                Server.start(
                        Map.of(
                                "dalil.proxies",
                                "127.0.0.1,::1",
                                "dalil.staff-networks",
                                "198.51.100.0/24"));
        server.ready();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static int networks;

    /** A reader with a network and a jar of their own. */
    private static final class Reader {
        private final String network = "203.0.113." + ++networks;
        private String cookie = "";

        HttpResponse<String> post(String path, Map<String, String> fields, String... more) {
            var headers = new HashMap<String, String>();
            headers.put("X-Forwarded-For", network);
            headers.put("Cookie", cookie.isEmpty() ? "a=b" : "dalil_vote=" + cookie);
            for (var at = 0; at < more.length; at += 2) {
                headers.put(more[at], more[at + 1]);
            }
            var flat =
                    headers.entrySet().stream()
                            .flatMap(
                                    each ->
                                            java.util.stream.Stream.of(
                                                    each.getKey(), each.getValue()))
                            .toArray(String[]::new);
            var answer = server.post(path, fields, flat);
            answer.headers()
                    .firstValue("set-cookie")
                    .ifPresent(set -> cookie = set.replaceFirst("dalil_vote=([^;]*);.*", "$1"));
            return answer;
        }
    }

    private record Text(long article, long revision) {
        static Text live() {
            var article = server.world().article("test/" + UUID.randomUUID(), Audience.PUBLIC);
            return new Text(article, english(article));
        }

        private static long english(long article) {
            return server.world().live(article, Language.ENGLISH, "Charge it", "Use the cable.");
        }

        String page() {
            return "/en/articles/" + article + "-charge-it";
        }

        String vote() {
            return "/en/articles/" + article + "/vote";
        }

        Map<String, String> says(String helpful) {
            return Map.of("revision", Long.toString(revision), "helpful", helpful);
        }

        Map<String, String> because(String reason, String words) {
            var fields = new HashMap<>(says("no"));
            fields.put("reason", reason);
            fields.put("words", words);
            return fields;
        }

        Tally tally() {
            return server.bean(Helpfulness.class).ofRevision(revision);
        }
    }

    private static Document page(String path) {
        var answer = server.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static String location(HttpResponse<?> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("location").orElseThrow();
    }

    @Test
    void aYesIsThankedAndTakenBack() {
        var text = Text.live();
        var asked = page(text.page()).selectFirst("#vote");
        assertThat(asked.select("button").eachText()).containsExactly("Yes", "No");
        assertThat(asked.select("form").attr("action")).isEqualTo(text.vote());
        assertThat(asked.select("[name=revision]").val()).isEqualTo(Long.toString(text.revision()));
        assertThat(server.get(text.page()).headers().firstValue("set-cookie")).isEmpty();

        var sara = new Reader();
        var taken = sara.post(text.vote(), text.says("yes"));
        assertThat(location(taken)).isEqualTo(text.page() + "?vote=yes#vote");
        assertThat(taken.headers().firstValue("set-cookie").orElseThrow())
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax", "Max-Age=86400", "Path=/");
        assertThat(text.tally()).isEqualTo(new Tally.Few(1, 1));
        var thanked = page(text.page() + "?vote=yes").selectFirst("#vote");
        assertThat(thanked.text()).contains("Thank you", "Undo");
        assertThat(thanked.select("form").attr("action")).isEqualTo(text.vote() + "/undo");

        var undone = sara.post(text.vote() + "/undo", text.says(""));
        assertThat(location(undone)).isEqualTo(text.page() + "#vote");
        assertThat(text.tally()).isEqualTo(new Tally.Few(0, 0));
    }

    @Test
    void aNoMaySayWhyAndTheLastVoteCounts() {
        var text = Text.live();
        var sara = new Reader();
        assertThat(location(sara.post(text.vote(), text.says("no")))).contains("?vote=no#vote");
        var form = page(text.page() + "?vote=no").select("#vote form.vote-why");
        assertThat(form.select("input[type=radio]")).hasSize(5);
        assertThat(form.select("[name=words]").attr("maxlength")).isEqualTo("500");

        var said = sara.post(text.vote(), text.because("wrong", "Call 0501234567\r\n\u202Enow"));
        assertThat(location(said)).contains("?vote=said#vote");
        assertThat(said.headers().firstValue("set-cookie")).as("no second day").isEmpty();
        assertThat(page(text.page() + "?vote=said").select("#vote").text()).contains("Thank you");
        assertThat(server.bean(Helpfulness.class).comments(text.article(), 5))
                .singleElement()
                .extracting(Comment::words, Comment::reason)
                .containsExactly("Call [telephone] now", VoteReason.WRONG);
        assertThat(text.tally()).isEqualTo(new Tally.Few(0, 1));
        sara.post(text.vote(), text.says("yes"));
        assertThat(text.tally()).isEqualTo(new Tally.Few(1, 1));
        assertThat(server.bean(Helpfulness.class).comments(text.article(), 5)).isEmpty();
    }

    @Test
    void whatIsTooLongStaysInTheField() {
        var text = Text.live();
        var long501 = "طويل ".repeat(101);
        var sara = new Reader();
        var refused = sara.post(text.vote(), text.because("hard", long501));
        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.body());
        assertThat(page.select("#vote-words").val()).isEqualTo(long501);
        assertThat(page.select("input[value=hard]").hasAttr("checked")).isTrue();
        assertThat(page.select("[role=alert]").text()).contains("500");
        assertThat(page.select("main a[href]").eachAttr("href")).contains(text.page());
        assertThat(text.tally()).isEqualTo(new Tally.Few(0, 0));

        var arabic =
                sara.post(
                        "/ar/articles/" + text.article() + "/vote", text.because("hard", long501));
        assertThat(arabic.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(arabic.body()).select("[role=alert]").text()).contains("الحد");
    }

    @Test
    void ofAThousandVotesOfOneNetworkFewCount() {
        var text = Text.live();
        var crowd = new Reader();
        var refused = 0;
        for (var each = 0; each < 1000; each++) {
            crowd.cookie = ""; // takes none
            var agent = Server.BROWSER + " " + each;
            var answer = crowd.post(text.vote(), text.says("no"), "User-Agent", agent);
            refused += answer.statusCode() == 429 ? 1 : 0;
        }
        assertThat(refused).isEqualTo(995);
        assertThat(text.tally()).isEqualTo(new Tally.Few(0, 5));
        var words = crowd.post(text.vote(), text.because("hard", "It is what I say"));
        assertThat(words.statusCode()).isEqualTo(429);
        assertThat(words.headers().firstValue("retry-after")).isPresent();
        assertThat(Jsoup.parse(words.body()).select("#vote-words").val())
                .isEqualTo("It is what I say");
        assertThat(new Reader().post(text.vote(), text.says("yes")).statusCode()).isEqualTo(303);
    }

    @Test
    void oneBrowserThatVotesAThousandTimesHasOneVote() {
        var text = Text.live();
        var sara = new Reader();
        sara.post(text.vote(), text.says("yes"));
        for (var each = 0; each < 1000; each++) {
            sara.post(text.vote(), text.says("no"));
        }
        assertThat(text.tally().all()).isEqualTo(1);
    }

    @Test
    void twoClicksBeforeTheCookieCameAreOneVote() {
        var text = Text.live();
        var sara = new Reader();
        sara.post(text.vote(), text.says("yes"));
        var first = sara.cookie;
        sara.cookie = "";
        sara.post(text.vote(), text.says("yes"));
        assertThat(sara.cookie).isEqualTo(first);
        assertThat(text.tally()).isEqualTo(new Tally.Few(1, 1));
    }

    @Test
    void whoIsNotCountedIsThankedAllTheSame() {
        var text = Text.live();
        var reader = new Reader();
        for (var who :
                Map.of(
                                "X-Forwarded-For", "198.51.100.7",
                                "User-Agent", "Googlebot/2.1",
                                "Sec-Purpose", "prefetch")
                        .entrySet()) {
            var answer = reader.post(text.vote(), text.says("no"), who.getKey(), who.getValue());
            assertThat(location(answer)).as(who.getKey()).contains("?vote=no#vote");
            assertThat(answer.headers().firstValue("set-cookie")).as(who.getKey()).isEmpty();
            var said =
                    reader.post(
                            text.vote(),
                            text.because("hard", "From within"),
                            who.getKey(),
                            who.getValue());
            assertThat(location(said)).contains("?vote=said#vote");
        }
        assertThat(text.tally()).isEqualTo(new Tally.Few(0, 0));
        assertThat(server.bean(Helpfulness.class).comments(text.article(), 5)).isEmpty();
    }

    @Test
    void whatNobodyReadCannotBeVotedOn() {
        var text = Text.live();
        var other = Text.live();
        var internal = server.world().article("test/" + UUID.randomUUID(), Audience.INTERNAL);
        var hidden = server.world().live(internal, Language.ENGLISH, "Hidden", "Body.");
        var sara = new Reader();
        var never = sara.post("/en/articles/999999/vote", text.says("no"));
        assertThat(never.statusCode()).isEqualTo(404);
        for (var wrong :
                Map.of(
                                text.vote(),
                                Long.toString(other.revision()),
                                "/en/articles/" + internal + "/vote",
                                Long.toString(hidden),
                                "/en/articles/x/vote",
                                "1",
                                other.vote(),
                                "-1; drop table vote")
                        .entrySet()) {
            var fields = Map.of("revision", wrong.getValue(), "helpful", "no", "words", "Kept");
            var answer = sara.post(wrong.getKey(), fields);
            assertThat(answer.statusCode()).as(wrong.toString()).isEqualTo(404);
            assertThat(answer.body()).as("words are given back").contains("Kept");
        }
        assertThat(sara.post(text.vote(), Map.of("revision", "1")).statusCode()).isEqualTo(422);
        var reason = text.because("bad", "x");
        assertThat(sara.post(text.vote(), reason).statusCode()).isEqualTo(422);
        assertThat(sara.post(text.vote(), text.says("maybe")).statusCode()).isEqualTo(422);
        assertThat(text.tally()).isEqualTo(new Tally.Few(0, 0));
        assertThat(location(server.get(text.vote()))).isEqualTo(text.page());
        assertThat(server.get("/en/articles/" + internal + "/vote").statusCode()).isEqualTo(404);
    }

    @Test
    void aPageInAnotherLanguageVotesOnItsText() {
        var text = Text.live();
        var arabic = page("/ar/articles/" + text.article() + "-charge-it").select("#vote");
        assertThat(arabic.select("form").attr("action"))
                .isEqualTo("/ar/articles/" + text.article() + "/vote");
        var taken = new Reader().post("/ar/articles/" + text.article() + "/vote", text.says("yes"));
        assertThat(location(taken)).startsWith("/ar/articles/").contains("?vote=yes");
        assertThat(
                        server.bean(Helpfulness.class)
                                .of(
                                        text.article(),
                                        Language.ENGLISH,
                                        java.time.LocalDate.of(2000, 1, 1),
                                        java.time.LocalDate.of(2100, 1, 1)))
                .isEqualTo(new Tally.Few(1, 1));
    }

    @Test
    void aScriptGetsThePartOfThePageThatChanged() {
        var text = Text.live();
        var fields = new HashMap<>(text.says("no"));
        fields.put("part", "1");
        var answer = new Reader().post(text.vote(), fields);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("<section").doesNotContain("<html");
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        var long501 = new HashMap<>(text.because("", "x".repeat(501)));
        long501.put("part", "1");
        var refused = new Reader().post(text.vote(), long501);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("x".repeat(501)).doesNotContain("<html");
    }

    @Test
    void anotherValueInTheAddressIsNoVote() {
        var text = Text.live();
        var odd = URLEncoder.encode("\"><script>", StandardCharsets.UTF_8);
        var page = page(text.page() + "?vote=" + odd);
        assertThat(page.select("#vote button").eachText()).containsExactly("Yes", "No");
    }
}
