package org.dalil.desk.cases.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.audit.Actor;
import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.Outcome;
import org.dalil.cases.outcome.Ending;
import org.dalil.desk.cases.CaseDesk;
import org.dalil.testing.Shared;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
