package org.dalil.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.audit.Actor;
import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.NewCase;
import org.dalil.testing.Shared;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who has a case, who may see it, and how its page reads. */
@Tag("database")
@ExtendWith(Shared.class)
class DeskCasesTest {
    private final CaseDesk desk;
    private final Cases cases;

    DeskCasesTest(CaseDesk desk) {
        this.desk = desk;
        this.cases = desk.cases();
    }

    @Test
    void opensACaseOfAnotherHelpdeskByItsOwnNumber() {
        var typed = NewCase.of("Elsewhere", "x", Language.ENGLISH).from("helpdesk", "HD-7");
        var id = cases.open(typed, Actor.SYSTEM).standing().number();
        var answer = desk.get("/desk/cases/helpdesk/HD-7");
        assertThat(answer.headers().firstValue("location")).hasValue("/desk/cases/" + id);
        assertThat(desk.get("/desk/cases/helpdesk/HD-8").statusCode()).isEqualTo(404);
        assertThat(desk.page(id).text()).contains("helpdesk HD-7");
    }

    @Test
    void takesACaseAndGivesItBack() {
        var id = desk.fresh("Take me");
        assertThat(desk.page("/desk").text()).contains("Take me");
        desk.send(id, "assignment", Map.of("take", "yes"));
        assertThat(cases.find(id).assigneeId()).isEqualTo(desk.huda().id());
        desk.send(id, "assignment", Map.of());
        assertThat(cases.find(id).assigneeId()).isNull();
        desk.send(id, "links", Map.of("link", "" + desk.internal(), "kind", "RELATED"));
        assertThat(desk.page(id).select(".case-link").text()).contains("Falcon charge refund");
    }

    /** The button was on the page before somebody else took the case. */
    @Test
    void givesBackOnlyWhatOneHas() {
        var id = desk.fresh("Taken meanwhile");
        var omar =
                desk.server()
                        .bean(Accounts.class)
                        .add(
                                UUID.randomUUID() + "@example.com",
                                "Omar",
                                Role.AGENT,
                                "seven red ears");
        cases.assign(id, omar, null, Actor.SYSTEM);
        var refused = desk.send(id, "assignment", Map.of("reply", "Half an answer"));
        assertThat(refused.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(refused.body());
        assertThat(page.select("[role=alert]").text().replaceAll("[\\u2066-\\u2069]", ""))
                .contains("Omar has this case now");
        assertThat(page.select("#reply").text()).isEqualTo("Half an answer");
        assertThat(cases.find(id).assigneeId()).isEqualTo(omar.id());

        cases.assign(id, null, null, Actor.SYSTEM);
        assertThat(desk.send(id, "assignment", Map.of()).statusCode())
                .as("a second click")
                .isEqualTo(303);
    }

    /** An Arabic answer runs from the right on an English desk. */
    @Test
    void answersRunInTheirOwnDirection() {
        var id = desk.fresh("Directions");
        desk.send(id, "replies", Map.of("reply", "يُرجى إعادة تشغيل الجهاز."));
        desk.send(id, "replies", Map.of("reply", "Please restart it."));
        var arabic = desk.arabic("/desk/cases/" + id);
        for (var page : List.of(desk.page(id), arabic)) {
            assertThat(page.select(".case-reply .prose").eachAttr("dir"))
                    .containsExactly("rtl", "ltr");
        }
    }

    @Test
    void tellsAReaderNothingOfAnyCase() {
        var id = desk.fresh("Canaryword");
        for (var address :
                List.of(
                        "/desk",
                        "/desk/cases",
                        "/desk/cases/" + id,
                        "/desk/cases/987654",
                        "/desk/cases/helpdesk/HD-7")) {
            var answer = desk.server().get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(303);
            assertThat(answer.headers().firstValue("location").orElse(""))
                    .startsWith("/sign-in?to=");
            assertThat(answer.body()).doesNotContain("Canaryword");
        }
        var sent =
                desk.server().post("/desk/cases/" + id + "/closure", Map.of("outcome", "one_off"));
        assertThat(sent.statusCode()).isEqualTo(401);
        assertThat(cases.find(id).state()).isEqualTo(CaseState.OPEN);
        assertThat(desk.server().get("/en/search?q=Canaryword").body())
                .doesNotContain("since yesterday");
        assertThat(desk.server().get("/sitemap.xml").body()).doesNotContain("/cases/");
    }

    @Test
    void speaksArabicToWhoChoseIt() {
        var id = desk.fresh("الجهاز");
        var page = desk.arabic("/desk/cases/" + id);
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("#outcome legend").text()).isEqualTo("كيف حُلَّت؟");
        assertThat(page.text()).doesNotContain("case.");
    }
}
