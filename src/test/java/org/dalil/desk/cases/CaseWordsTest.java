package org.dalil.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.cases.CaseDesk.version;

import org.dalil.audit.Actor;
import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.outcome.Ending;
import org.dalil.testing.Shared;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an agent typed on the page of a case stays, whatever is wrong with it. */
@Tag("database")
@ExtendWith(Shared.class)
class CaseWordsTest {
    private final CaseDesk desk;
    private final Cases cases;

    CaseWordsTest(CaseDesk desk) {
        this.desk = desk;
        this.cases = desk.cases();
    }

    @Test
    void losesNothingOfWhatIsWrong() {
        var id = desk.fresh("Wrong");
        var nothing = desk.send(id, "closure", Map.of("reply", "Kept words"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(nothing.body());
        assertThat(page.select("[role=alert]").text()).contains("Choose the article");
        assertThat(page.select("#reply").text()).isEqualTo("Kept words");
        assertThat(cases.whole(id).replies()).isEmpty();

        var unknown =
                desk.send(
                        id, "closure", Map.of("reply", "Kept words", "other", "99887", "line", ""));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(unknown.body()).select("#other").val()).isEqualTo("99887");
        assertThat(cases.whole(id).replies()).as("both, or nothing").isEmpty();

        var stale = version(page);
        cases.reply(id, "Omar was faster", null, new Actor(null, "Omar"));
        var crossed = desk.send(id, "replies", Map.of("reply", "Mine", "version", stale));
        assertThat(crossed.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(crossed.body()).select("#reply").text()).isEqualTo("Mine");
        assertThat(crossed.body()).contains("Omar was faster", "meanwhile");
        assertThat(desk.send(id, "replies", Map.of("reply", " ")).body())
                .contains("id=\"reply-problem\"");
    }

    @Test
    void saysWhatIsWrongAtItsField() {
        var id = desk.fresh("Fields");
        faultAt(id, "closure", Map.of("line", "x".repeat(2001)), "fixed", "At most 2,000");
        faultAt(id, "closure", Map.of("line", " ", "outcome", "fixed"), "fixed", "fill this in");
        faultAt(id, "closure", Map.of("other", "99887"), "other", "not known here");
        faultAt(id, "replies", Map.of("reply", " "), "reply", "fill this in");
        var link = Map.of("link", "99887", "kind", "RELATED", "reply", "Half");
        faultAt(id, "links", link, "link", "not known here");
        desk.send(id, "closure", Map.of("outcome", "one_off"));
        faultAt(id, "links", Map.of("link", "99887", "kind", "RELATED"), "link", "not known");
    }

    private void faultAt(
            long id, String place, Map<String, String> form, String field, String words) {
        var answer = desk.send(id, place, form);
        assertThat(answer.statusCode()).as(field).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#" + field).attr("aria-invalid")).as(field).isEqualTo("true");
        assertThat(page.select("#" + field).attr("aria-describedby")).contains(field + "-problem");
        assertThat(page.select("#" + field + "-problem").text()).contains(words);
        assertThat(page.select("[aria-invalid]")).hasSize(1);
        assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#" + field);
        if (field.equals("link")) {
            assertThat(page.select("#link").val()).isEqualTo("99887");
        }
    }

    /** The page of a closed case has no field for an answer any more. */
    @Test
    void showsWhatCannotBeSentAnyMore() {
        var id = desk.fresh("Closed meanwhile");
        var stale = version(desk.page(id));
        desk.outcomes().end(id, new Ending.OneOff(), null, new Actor(null, "somebody else"));
        var form = Map.of("reply", "Dear Sara", "line", "The cable", "version", stale);
        var crossed = desk.send(id, "closure", form);
        assertThat(crossed.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(crossed.body()).select("textarea[readonly]").eachText())
                .containsExactly("Dear Sara", "The cable");
    }

    /** Of a case or an article that an administrator erased while somebody wrote. */
    @Test
    void givesBackWhatBelongsToNothingAnyMore() {
        var id = desk.fresh("Erased meanwhile");
        cases.erase(id, Actor.SYSTEM);
        var reply = Map.of("reply", "Dear Sara", "line", "The cable");
        for (var place : List.of("closure", "replies", "assignment", "undo")) {
            var gone = desk.send(id, place, reply);
            assertThat(gone.statusCode()).as(place).isEqualTo(404);
            var page = Jsoup.parse(gone.body());
            assertThat(page.select("textarea[readonly]").eachText())
                    .as(place)
                    .containsExactlyInAnyOrder("Dear Sara", "The cable");
            assertThat(page.text()).contains("erased meanwhile");
        }
        var text = Map.of("title", "A title", "body", "An hour of work");
        var article = desk.post("/desk/articles/987654/en/edit", text);
        assertThat(article.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(article.body()).select("textarea[readonly]").eachText())
                .containsExactlyInAnyOrder("A title", "An hour of work");
        var foreign =
                desk.server()
                        .send(
                                "POST",
                                "/desk/cases/" + id + "/replies",
                                "reply=Foreign+words",
                                "Cookie",
                                desk.cookie(),
                                "Content-Type",
                                "application/x-www-form-urlencoded",
                                "Sec-Fetch-Site",
                                "cross-site");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).doesNotContain("Foreign words");
    }

    @Test
    void sendingAnAnswerKeepsTheRest() {
        var id = desk.fresh("Answer first");
        var sent = desk.send(id, "replies", Map.of("reply", "Yes", "line", "Cable"));
        assertThat(sent.statusCode()).isEqualTo(200);
        var page = Jsoup.parse(sent.body());
        assertThat(page.select("#fixed").val()).isEqualTo("Cable");
        assertThat(page.select("#reply").text()).isEmpty();
        assertThat(page.select(".case-reply").text()).contains("Yes");
    }

    /** As a browser without scripts sends them: the buttons beside the answer carry its words. */
    @Test
    void whatStandsBesideTheAnswerKeepsItsWords() {
        var id = desk.fresh("Half an answer");
        var page = desk.page(id);
        assertThat(page.select("button[formaction$=/assignment]").attr("form")).isEqualTo("case");
        assertThat(page.select("button[formaction$=/links]").attr("form")).isEqualTo("case");
        assertThat(page.select("#link").attr("form")).isEqualTo("case");

        var words = Map.of("reply", "Dear Sara", "line", "The cable", "other", "lamp");
        keeps(id, "assignment", words, Map.of("take", "yes"));
        assertThat(cases.find(id).assigneeId()).isEqualTo(desk.huda().id());
        keeps(id, "assignment", words, Map.of());
        keeps(id, "links", words, Map.of("link", "" + desk.open(), "kind", "RELATED"));
        var linked = desk.page(id).select(".case-link button");
        assertThat(linked.attr("form")).isEqualTo("case");
        keeps(id, "links", words, Map.of("remove", linked.attr("value")));
        assertThat(desk.page(id).select(".case-link")).isEmpty();

        keeps(id, "closure", words, Map.of("link", "" + desk.open(), "enter", "yes"));
        assertThat(desk.page(id).select(".case-link")).hasSize(1);
        assertThat(cases.find(id).state()).isEqualTo(CaseState.OPEN);
        assertThat(cases.whole(id).replies()).isEmpty();
    }

    private void keeps(long id, String place, Map<String, String> words, Map<String, String> more) {
        var all = new HashMap<>(words);
        all.putAll(more);
        var answer = desk.send(id, place, all);
        assertThat(answer.statusCode()).as(place + more).isEqualTo(200);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#reply").text()).isEqualTo("Dear Sara");
        assertThat(page.select("#fixed").val()).isEqualTo("The cable");
        assertThat(page.select("#other").val()).isEqualTo("lamp");
        assertThat(page.select("#case input[name=version]").val())
                .isEqualTo("" + cases.find(id).version());
    }
}
