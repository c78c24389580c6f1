package org.dalil.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.cases.CaseDesk.version;

import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.LinkKind;
import org.dalil.cases.Outcome;
import org.dalil.testing.Shared;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a case ends, by the form on its page. */
@Tag("database")
@ExtendWith(Shared.class)
class CaseEndingsTest {
    private final CaseDesk desk;
    private final Cases cases;

    CaseEndingsTest(CaseDesk desk) {
        this.desk = desk;
        this.cases = desk.cases();
    }

    @Test
    void answersWithAnArticleAndClosesWithIt() {
        var id = desk.fresh("The falcon does not charge");
        var page = desk.page(id);
        assertThat(page.select(".case-words").text()).contains("since yesterday");
        assertThat(page.select(".case-main .chip").text()).contains("falcon charge");
        assertThat(page.select(".case-suggested").text())
                .contains("Charge the falcon", "Falcon charge refund");
        assertThat(page.select("button[name=insert]").eachAttr("value"))
                .as("what customers may not open cannot go into an answer")
                .contains("" + desk.open())
                .doesNotContain("" + desk.internal());

        var inserted =
                Jsoup.parse(
                        desk.send(
                                        id,
                                        "insertion",
                                        Map.of("reply", "Dear Sara", "insert", "" + desk.open()))
                                .body());
        var reply = inserted.select("#reply").text();
        assertThat(reply)
                .startsWith("Dear Sara")
                .contains("[Charge the falcon](/en/articles/" + desk.open());
        assertThat(inserted.select("input[name=article][checked]").val())
                .isEqualTo("" + desk.open());

        var closed =
                desk.send(
                        id,
                        "closure",
                        Map.of(
                                "reply",
                                reply,
                                "article",
                                "" + desk.open(),
                                "version",
                                version(inserted)));
        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(303);
        var whole = cases.whole(id);
        assertThat(whole.replies()).hasSize(1);
        assertThat(whole.standing().outcome()).isEqualTo(Outcome.RESOLVED_BY);
        assertThat(whole.links()).extracting("kind").containsExactly(LinkKind.RESOLVED_BY);
        var after = desk.page(id);
        assertThat(after.select("[role=status]").text())
                .contains("Resolved by an article", "Charge the falcon", "Undo");
        assertThat(after.select(".case-reply").text()).contains("Huda");

        assertThat(desk.send(id, "undo", Map.of("version", version(after))).statusCode())
                .isEqualTo(303);
        assertThat(cases.find(id).state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void saysWhyNotOrWhatFixedItOrLater() {
        var oneOff = desk.fresh("One-off");
        desk.send(oneOff, "closure", Map.of("outcome", "one_off"));
        assertThat(cases.find(oneOff).outcome()).isEqualTo(Outcome.ONE_OFF);

        var fixed = desk.fresh("Fixed");
        desk.send(fixed, "closure", Map.of("line", "Swapped the cable"));
        var report = cases.find(fixed);
        assertThat(report.outcome()).isEqualTo(Outcome.CREATED_FROM);
        assertThat(desk.page(fixed).select("[role=status] a").eachAttr("href"))
                .contains("/desk/articles/" + report.outcomeArticleId() + "/en/edit");
        assertThat(desk.page("/desk").text())
                .as("to be finished later")
                .contains("Your drafts", "Fixed");

        var later = desk.fresh("Later");
        desk.send(later, "closure", Map.of("outcome", "later"));
        assertThat(desk.page("/desk").text()).contains("owe an outcome", "Later");
        assertThat(desk.page(later).select("[role=status]").text()).contains("How was it solved?");
        desk.send(later, "closure", Map.of("other", "/en/articles/" + desk.open() + "-x"));
        assertThat(cases.find(later).outcome()).isEqualTo(Outcome.RESOLVED_BY);
    }

    @Test
    void findsAnArticleByWordsAndKeepsWhatWasTyped() {
        var id = desk.fresh("Seek");
        var typed = Map.of("reply", "Kept words", "other", "charge falcon");
        for (var button : List.of("/search", "/closure")) {
            var answer = desk.post("/desk/cases/" + id + button, typed);
            assertThat(answer.statusCode()).as(button).isEqualTo(422);
            var page = Jsoup.parse(answer.body());
            assertThat(page.select("#reply").text()).isEqualTo("Kept words");
            assertThat(page.select("#other").val()).isEqualTo("charge falcon");
            assertThat(page.select("[role=alert]").text()).contains("Choose the one");
            assertThat(page.select("#outcome .choice").text()).contains("Charge the falcon");
            assertThat(page.select("#outcome input[checked]")).isEmpty();
        }
        var none = desk.send(id, "search", Map.of("other", "zzqqxx"));
        assertThat(none.body()).contains("No article fits");
        assertThat(cases.find(id).state()).isEqualTo(CaseState.OPEN);

        var chosen = Map.of("other", "charge falcon", "article", "" + desk.open());
        assertThat(desk.send(id, "closure", chosen).statusCode()).isEqualTo(303);
        assertThat(cases.find(id).outcomeArticleId()).isEqualTo(desk.open());
    }

    /** What fixed it is not lost with a key that says why there is no article. */
    @Test
    void keepsTheLineWhateverTheOutcome() {
        for (var outcome : List.of("one_off", "no_value", "private", "later")) {
            var id = desk.fresh("Line " + outcome);
            var form = Map.of("outcome", outcome, "line", "The green cable");
            assertThat(desk.send(id, "closure", form).statusCode()).isEqualTo(303);
            assertThat(cases.find(id).resolution()).as(outcome).isEqualTo("The green cable");
            assertThat(desk.page(id).select("[role=status]").text()).contains("The green cable");
        }
        var later = desk.fresh("Later with a line");
        desk.send(later, "closure", Map.of("outcome", "later", "line", "A fuse"));
        var owing = desk.page(later);
        assertThat(owing.select("#fixed").val()).as("to go on with").isEqualTo("A fuse");
        var found = Map.of("other", "" + desk.open(), "line", "A fuse");
        assertThat(desk.send(later, "closure", found).statusCode()).isEqualTo(303);
        assertThat(cases.find(later).outcome()).isEqualTo(Outcome.RESOLVED_BY);
        assertThat(cases.find(later).resolution()).isEqualTo("A fuse");
    }

    /** An article that the answer names is chosen by itself: nobody knows what they meant. */
    @Test
    void asksWhichOfAnArticleAndALineItIs() {
        var id = desk.fresh("Both");
        var both = Map.of("article", "" + desk.open(), "line", "The cable", "reply", "Dear Sara");
        var asked = desk.send(id, "closure", both);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(cases.find(id).state()).isEqualTo(CaseState.OPEN);
        assertThat(cases.whole(id).replies()).isEmpty();
        var page = Jsoup.parse(asked.body());
        assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#two");
        assertThat(page.select("#two button").eachAttr("value"))
                .containsExactly("resolved_by", "fixed");
        assertThat(page.select("#fixed").val()).isEqualTo("The cable");
        assertThat(page.select("#reply").text()).isEqualTo("Dear Sara");

        var article = new HashMap<>(both);
        article.put("outcome", "resolved_by");
        assertThat(desk.send(id, "closure", article).statusCode()).isEqualTo(303);
        assertThat(cases.find(id).outcomeArticleId()).isEqualTo(desk.open());
        assertThat(cases.find(id).resolution()).isEqualTo("The cable");
        var other = desk.fresh("Both again");
        var line = new HashMap<>(both);
        line.put("outcome", "fixed");
        assertThat(desk.send(other, "closure", line).statusCode()).isEqualTo(303);
        assertThat(cases.find(other).outcome()).isEqualTo(Outcome.CREATED_FROM);
    }
}
