package org.dalil.portal.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.portal.vote.Voting.location;

import org.dalil.account.Audience;
import org.dalil.feedback.Tally;
import org.dalil.testing.Server;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.UUID;

/** Which votes count: one of a browser, few of a network, and those of whoever read the text. */
class VoteCountTest {
    private static Voting voting;

    @BeforeAll
    static void open() throws InterruptedException {
        voting = new Voting();
    }

    @AfterAll
    static void close() {
        voting.close();
    }

    @Test
    void ofAThousandVotesOfOneNetworkFewCount() {
        var text = voting.text();
        var crowd = voting.reader();
        var refused = 0;
        for (var each = 0; each < 1000; each++) {
            crowd.takesNoCookie(); // takes none
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
        assertThat(voting.reader().post(text.vote(), text.says("yes")).statusCode()).isEqualTo(303);
    }

    @Test
    void oneBrowserThatVotesAThousandTimesHasOneVote() {
        var text = voting.text();
        var sara = voting.reader();
        sara.post(text.vote(), text.says("yes"));
        for (var each = 0; each < 1000; each++) {
            sara.post(text.vote(), text.says("no"));
        }
        assertThat(text.tally().all()).isEqualTo(1);
    }

    @Test
    void twoClicksBeforeTheCookieCameAreOneVote() {
        var text = voting.text();
        var sara = voting.reader();
        sara.post(text.vote(), text.says("yes"));
        var first = sara.cookie();
        sara.takesNoCookie();
        sara.post(text.vote(), text.says("yes"));
        assertThat(sara.cookie()).isEqualTo(first);
        assertThat(text.tally()).isEqualTo(new Tally.Few(1, 1));
    }

    @Test
    void whoIsNotCountedIsThankedAllTheSame() {
        var text = voting.text();
        var reader = voting.reader();
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
        assertThat(voting.helpfulness().comments(text.article(), 5)).isEmpty();
    }

    @Test
    void whatNobodyReadCannotBeVotedOn() {
        var text = voting.text();
        var other = voting.text();
        var internal =
                voting.server().world().article("test/" + UUID.randomUUID(), Audience.INTERNAL);
        var hidden = voting.server().world().live(internal, Language.ENGLISH, "Hidden", "Body.");
        var sara = voting.reader();
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
        assertThat(location(voting.server().get(text.vote()))).isEqualTo(text.page());
        assertThat(voting.server().get("/en/articles/" + internal + "/vote").statusCode())
                .isEqualTo(404);
    }
}
