package org.dalil.desk.cases.list;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.audit.Actor;
import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.Outcome;
import org.dalil.cases.outcome.Ending;
import org.dalil.desk.cases.CaseDesk;
import org.dalil.testing.Shared;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One outcome for several cases, below their list. */
@Tag("database")
@ExtendWith(Shared.class)
class SeveralCasesTest {
    private final CaseDesk desk;
    private final Cases cases;

    SeveralCasesTest(CaseDesk desk) {
        this.desk = desk;
        this.cases = desk.cases();
    }

    @Test
    void givesSeveralCasesOneOutcome() {
        var two = List.of(desk.fresh("Outage one"), desk.fresh("Outage two"));
        two.forEach(id -> cases.assign(id, desk.huda(), null, Actor.SYSTEM));
        assertThat(desk.page("/desk/cases?state=open&whose=mine").text())
                .contains("Outage one", "Outage two");
        var form = Map.of("state", "open", "whose", "mine", "beyond", "0");
        assertThat(desk.post("/desk/cases/outcomes", form).statusCode()).isEqualTo(422);
        var all = new HashMap<>(form);
        all.put("case", two.get(0) + "," + two.get(1));
        all.put("article", "#" + desk.open());
        all.put("outcome", "resolved_by");
        assertThat(desk.post("/desk/cases/outcomes", all).statusCode()).isEqualTo(303);
        assertThat(two).allMatch(id -> cases.find(id).outcome() == Outcome.RESOLVED_BY);
        assertThat(desk.page("/desk/cases?state=closed&whose=all").text()).contains("Outage one");
    }

    @Test
    void givesSeveralCasesAReportOrPutsThemOff() {
        var two = List.of(desk.fresh("Power one"), desk.fresh("Power two"));
        assertThat(several(two, Map.of("outcome", "fixed", "line", "A fuse")).statusCode())
                .isEqualTo(303);
        assertThat(two).allMatch(id -> cases.find(id).outcome() == Outcome.CREATED_FROM);
        assertThat(two)
                .extracting(id -> cases.find(id).outcomeArticleId())
                .containsOnly(cases.find(two.getFirst()).outcomeArticleId());
        var off = List.of(desk.fresh("Off one"), desk.fresh("Off two"));
        assertThat(several(off, Map.of("outcome", "later", "line", "Ask Omar")).statusCode())
                .isEqualTo(303);
        assertThat(off).allMatch(id -> cases.find(id).state() == CaseState.OWING);
        assertThat(off).allMatch(id -> cases.find(id).resolution().equals("Ask Omar"));
        var list = desk.page("/desk/cases?state=open&whose=all");
        assertThat(list.select("fieldset button").eachAttr("value")).contains("fixed", "later");
    }

    @Test
    void saysHowManyEndedAndUndoesAllOfThem() {
        var two = List.of(desk.fresh("Undo one"), desk.fresh("Undo two"));
        var settled = desk.fresh("Undone never");
        desk.outcomes().end(settled, new Ending.NoValue(), null, Actor.SYSTEM);
        var three = List.of(two.get(0), two.get(1), settled);
        var told = led(several(three, Map.of("outcome", "no_value")));
        assertThat(plain(told.select("[role=status]").text()))
                .startsWith("2 cases are closed: Not worth writing down.");
        assertThat(told.select("[data-key]").eachAttr("data-key")).contains("u", "1", "2", "3");

        var back = led(undo(told));
        assertThat(back.select("[role=status]").text())
                .isEqualTo("2 cases stand as they did before.");
        assertThat(two).allMatch(id -> cases.find(id).state() == CaseState.OPEN);
        assertThat(cases.find(settled).outcome()).as("stood so before").isNotNull();
        assertThat(led(undo(told)).select("[role=status]").text())
                .as("a second click")
                .startsWith("No case was changed back.");
    }

    @Test
    void undoesTheReportOfSeveralAndLeavesWhatWasChangedSince() {
        var two = List.of(desk.fresh("Both one"), desk.fresh("Both two"));
        var told = led(several(two, Map.of("outcome", "fixed", "line", "A fuse")));
        var report = cases.find(two.getFirst()).outcomeArticleId();
        led(undo(told));
        assertThat(two).allMatch(id -> cases.find(id).outcomeArticleId() == null);
        assertThat(desk.server().bean(Articles.class).find(report).confidence())
                .isEqualTo(Confidence.ARCHIVED);

        var off = led(several(two, Map.of("outcome", "later")));
        assertThat(off.select("[role=status]").text()).startsWith("2 cases are closed; they owe");
        desk.outcomes().end(two.getLast(), new Ending.OneOff(), null, Actor.SYSTEM);
        var back = led(undo(off));
        assertThat(plain(back.select("[role=status]").text()))
                .isEqualTo(
                        "1 case stands as it did before. Case %d was changed since and stays as it"
                                        .formatted(two.getLast())
                                + " is.");
        assertThat(cases.find(two.getFirst()).state()).isEqualTo(CaseState.OPEN);
        assertThat(cases.find(two.getLast()).outcome()).isEqualTo(Outcome.ONE_OFF);
    }

    @Test
    void saysSoInArabicAndOfWhatIsNoLongerTrueNothing() {
        var two = List.of(desk.fresh("Arabic one"), desk.fresh("Arabic two"));
        var answer = several(two, Map.of("outcome", "private"));
        var list = answer.headers().firstValue("location").orElseThrow();
        assertThat(plain(desk.arabic(list).select("[role=status] p").text()))
                .isEqualTo("أُغلقت تذكرتان: تتضمن بيانات خاصة.");
        two.forEach(id -> desk.outcomes().undo(id, null, Actor.SYSTEM));
        var stale = desk.page(list);
        assertThat(stale.select("[role=status]").text()).startsWith("Nothing was changed");
        assertThat(stale.select("[role=status] button")).isEmpty();
        for (var strange : List.of("x", "1-", "1-1.", "1-1<b>", "9".repeat(40) + "-1", "")) {
            var address = "/desk/cases?done=" + URLEncoder.encode(strange, UTF_8);
            assertThat(desk.get(address).statusCode()).as(strange).isEqualTo(200);
        }
    }

    @Test
    void theNextCaseIsOneKeyAway() {
        var mine = desk.fresh("Next of mine");
        cases.assign(mine, desk.huda(), null, Actor.SYSTEM);
        var next = desk.page("/desk/cases?state=closed&whose=all").select("a[data-key=n]");
        var number = Long.parseLong(next.attr("href").replace("/desk/cases/", ""));
        assertThat(cases.find(number).isOf(desk.huda())).isTrue();
        assertThat(cases.find(number).state()).isNotEqualTo(CaseState.CLOSED);
    }

    private Document led(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return desk.page(answer.headers().firstValue("location").orElseThrow());
    }

    private HttpResponse<String> undo(Document told) {
        var form = told.select("[role=status] form").first();
        var fields = new HashMap<String, String>();
        form.select("input").forEach(each -> fields.put(each.attr("name"), each.val()));
        return desk.post(form.attr("action"), fields);
    }

    @Test
    void saysWhichOfSeveralCasesIsMeant() {
        var three =
                List.of(
                        desk.fresh("Three one"),
                        desk.fresh("Three two"),
                        desk.fresh("Three three"));
        var settled = three.subList(0, 2);
        var outcomes = desk.outcomes();
        settled.forEach(id -> outcomes.end(id, new Ending.NoValue(), null, Actor.SYSTEM));
        var kept = Map.of("outcome", "one_off", "line", "A fuse");
        var refused = several(three, kept);
        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.body());
        assertThat(plain(page.select("[role=alert]").text()))
                .contains("Cases %d, %d: This case".formatted(settled.get(0), settled.get(1)));
        assertThat(page.select("#line").val()).isEqualTo("A fuse");
        assertThat(cases.find(three.getLast()).state()).isEqualTo(CaseState.OPEN);

        var unknown = several(three.subList(2, 3), Map.of("article", "99887"));
        page = Jsoup.parse(unknown.body());
        assertThat(page.select("#article").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#article-problem").text()).contains("not known here");
        assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#article");

        cases.erase(settled.getFirst(), Actor.SYSTEM);
        var gone = several(three, kept);
        assertThat(gone.statusCode()).isEqualTo(409);
        page = Jsoup.parse(gone.body());
        assertThat(plain(page.select("[role=alert]").text()))
                .contains("Case " + settled.getFirst() + ": It is not here any more");
        assertThat(page.select("#line").val()).isEqualTo("A fuse");
        assertThat(page.select("input[name=case][checked]").eachAttr("value"))
                .contains("" + three.getLast());
    }

    private HttpResponse<String> several(List<Long> cases, Map<String, String> more) {
        var form = new HashMap<>(Map.of("state", "open", "whose", "all", "beyond", "0"));
        form.put("case", String.join(",", cases.stream().map(String::valueOf).toList()));
        form.putAll(more);
        return desk.post("/desk/cases/outcomes", form);
    }

    private static String plain(String words) {
        return words.replaceAll("[\\u2066-\\u2069]", "");
    }
}
