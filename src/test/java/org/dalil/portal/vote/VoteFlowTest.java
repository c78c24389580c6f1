package org.dalil.portal.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.portal.vote.Voting.location;

import org.dalil.feedback.Comment;
import org.dalil.feedback.Tally;
import org.dalil.feedback.VoteReason;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;

/** Voting without a script, by a reader of each kind. */
class VoteFlowTest {
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
    void aYesIsThankedAndTakenBack() {
        var text = voting.text();
        var asked = voting.page(text.page()).selectFirst("#vote");
        assertThat(asked.select("button").eachText()).containsExactly("Yes", "No");
        assertThat(asked.select("form").attr("action")).isEqualTo(text.vote());
        assertThat(asked.select("[name=revision]").val()).isEqualTo(Long.toString(text.revision()));
        assertThat(voting.server().get(text.page()).headers().firstValue("set-cookie")).isEmpty();

        var sara = voting.reader();
        var taken = sara.post(text.vote(), text.says("yes"));
        assertThat(location(taken)).isEqualTo(text.page() + "?vote=yes#vote");
        assertThat(taken.headers().firstValue("set-cookie").orElseThrow())
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax", "Max-Age=86400", "Path=/");
        assertThat(text.tally()).isEqualTo(new Tally.Few(1, 1));
        var thanked = voting.page(text.page() + "?vote=yes").selectFirst("#vote");
        assertThat(thanked.text()).contains("Thank you", "Undo");
        assertThat(thanked.select("form").attr("action")).isEqualTo(text.vote() + "/undo");

        var undone = sara.post(text.vote() + "/undo", text.says(""));
        assertThat(location(undone)).isEqualTo(text.page() + "#vote");
        assertThat(text.tally()).isEqualTo(new Tally.Few(0, 0));
    }

    @Test
    void aNoMaySayWhyAndTheLastVoteCounts() {
        var text = voting.text();
        var sara = voting.reader();
        assertThat(location(sara.post(text.vote(), text.says("no")))).contains("?vote=no#vote");
        var form = voting.page(text.page() + "?vote=no").select("#vote form.vote-why");
        assertThat(form.select("input[type=radio]")).hasSize(5);
        assertThat(form.select("[name=words]").attr("maxlength")).isEqualTo("500");

        var said = sara.post(text.vote(), text.because("wrong", "Call 0501234567\r\n\u202Enow"));
        assertThat(location(said)).contains("?vote=said#vote");
        assertThat(said.headers().firstValue("set-cookie")).as("no second day").isEmpty();
        assertThat(voting.page(text.page() + "?vote=said").select("#vote").text())
                .contains("Thank you");
        assertThat(voting.helpfulness().comments(text.article(), 5))
                .singleElement()
                .extracting(Comment::words, Comment::reason)
                .containsExactly("Call [telephone] now", VoteReason.WRONG);
        assertThat(text.tally()).isEqualTo(new Tally.Few(0, 1));
        sara.post(text.vote(), text.says("yes"));
        assertThat(text.tally()).isEqualTo(new Tally.Few(1, 1));
        assertThat(voting.helpfulness().comments(text.article(), 5)).isEmpty();
    }

    @Test
    void whatIsTooLongStaysInTheField() {
        var text = voting.text();
        var long501 = "طويل ".repeat(101);
        var sara = voting.reader();
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
    void aPageInAnotherLanguageVotesOnItsText() {
        var text = voting.text();
        var arabic = voting.page("/ar/articles/" + text.article() + "-charge-it").select("#vote");
        assertThat(arabic.select("form").attr("action"))
                .isEqualTo("/ar/articles/" + text.article() + "/vote");
        var taken =
                voting.reader().post("/ar/articles/" + text.article() + "/vote", text.says("yes"));
        assertThat(location(taken)).startsWith("/ar/articles/").contains("?vote=yes");
        assertThat(
                        voting.helpfulness()
                                .of(
                                        text.article(),
                                        Language.ENGLISH,
                                        LocalDate.of(2000, 1, 1),
                                        LocalDate.of(2100, 1, 1)))
                .isEqualTo(new Tally.Few(1, 1));
    }

    @Test
    void aScriptGetsThePartOfThePageThatChanged() {
        var text = voting.text();
        var fields = new HashMap<>(text.says("no"));
        fields.put("part", "1");
        var answer = voting.reader().post(text.vote(), fields);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("<section").doesNotContain("<html");
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        var long501 = new HashMap<>(text.because("", "x".repeat(501)));
        long501.put("part", "1");
        var refused = voting.reader().post(text.vote(), long501);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("x".repeat(501)).doesNotContain("<html");
    }

    @Test
    void anotherValueInTheAddressIsNoVote() {
        var text = voting.text();
        var odd = URLEncoder.encode("\"><script>", StandardCharsets.UTF_8);
        var page = voting.page(text.page() + "?vote=" + odd);
        assertThat(page.select("#vote button").eachText()).containsExactly("Yes", "No");
    }
}
