package org.dalil.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.account.person.People;
import org.dalil.account.session.Sessions;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.LinkKind;
import org.dalil.testing.Server;
import org.dalil.testing.Shared;
import org.dalil.testing.Staff;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.UUID;

/** A helpdesk says how its cases ended. */
@Tag("database")
@ExtendWith(Shared.class)
class CaseEndingsApiTest {
    private final Helpdesk helpdesk;
    private final Server server;
    private final Cases cases;

    CaseEndingsApiTest(Helpdesk helpdesk) {
        this.helpdesk = helpdesk;
        this.server = helpdesk.server();
        this.cases = helpdesk.server().bean(Cases.class);
    }

    @Test
    void takesTheOutcomeAndTheLinkSoThatNobodyClosesTwice() {
        var id = helpdesk.fresh();
        var closed =
                helpdesk.patch(
                        id,
                        """
                        {"reply": "Use the other cable.", "outcome": "resolved_by", "article": %d}
                        """
                                .formatted(helpdesk.article()));
        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(200);
        assertThat(helpdesk.json(closed))
                .containsEntry("state", "closed")
                .containsEntry("outcome", "resolved_by")
                .containsEntry("article", (int) helpdesk.article());
        var whole = cases.whole(id);
        assertThat(whole.links()).extracting("kind").containsExactly(LinkKind.RESOLVED_BY);
        assertThat(whole.replies()).extracting("author").containsExactly("api helpdesk");

        var other = helpdesk.patch(id, "{\"outcome\": \"one_off\"}");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("\"field\":\"outcome\"", "\"rule\":\"settled\"");
        assertThat(helpdesk.patch(id, "{\"state\": \"open\"}").statusCode()).isEqualTo(200);
        var report =
                helpdesk.patch(
                        id,
                        "{\"outcome\": \"created_from\", \"resolution\": \"Swapped the cable\"}");
        assertThat(helpdesk.json(report)).containsEntry("outcome", "created_from");
        assertThat(helpdesk.json(helpdesk.patch(helpdesk.fresh(), "{\"state\": \"closed\"}")))
                .containsEntry("state", "owing");
    }

    /** A program closes for nobody in particular; somebody has to say how it was solved. */
    @Test
    void whatItClosesOwesItsOutcomeOnEverybodysFirstScreen() {
        var id = helpdesk.fresh();
        var cookie = "dalil_session=" + server.bean(Sessions.class).begin(agent());
        var before = waiting(cookie);
        assertThat(helpdesk.patch(id, "{\"state\": \"closed\"}").statusCode()).isEqualTo(200);
        assertThat(cases.find(id).assigneeId()).isNull();
        var screen = Jsoup.parse(server.get("/desk?lang=en", "Cookie", cookie).body());
        assertThat(screen.text()).contains("owe an outcome and are nobody's");
        assertThat(screen.select("main a").eachAttr("href")).contains("/desk/cases/" + id);
        assertThat(waiting(cookie)).isEqualTo(before + 1);

        var list = "/desk/cases?state=owing&whose=nobody";
        var shown = Jsoup.parse(server.get("/desk/cases", "Cookie", cookie).body());
        assertThat(shown.select("nav.chips a").eachAttr("href")).contains(list);
        assertThat(server.get(list, "Cookie", cookie).body()).contains("/desk/cases/" + id);
        assertThat(helpdesk.patch(id, "{\"outcome\": \"one_off\"}").statusCode()).isEqualTo(200);
        assertThat(waiting(cookie)).isEqualTo(before);
    }

    /** As it stands at the side. */
    private int waiting(String cookie) {
        var page = Jsoup.parse(server.get("/desk?lang=en", "Cookie", cookie).body());
        var shown = page.select("nav a[href=/desk/cases]").text().replaceAll("\\D", "");
        return shown.isEmpty() ? 0 : Integer.parseInt(shown);
    }

    private Account agent() {
        return server.bean(Accounts.class)
                .add(UUID.randomUUID() + "@example.com", "Huda", Role.AGENT, "green ears 7");
    }

    /** A helpdesk that closes a case again says nothing against the outcome given here. */
    @Test
    void closingAgainLeavesAnOutcomeThatWasGivenHere() {
        var id = helpdesk.fresh();
        var given = "{\"outcome\": \"resolved_by\", \"article\": %d}".formatted(helpdesk.article());
        assertThat(helpdesk.patch(id, given).statusCode()).isEqualTo(200);
        var closed = helpdesk.patch(id, "{\"state\": \"closed\", \"reply\": \"It is done.\"}");
        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(200);
        assertThat(helpdesk.json(closed))
                .containsEntry("state", "closed")
                .containsEntry("outcome", "resolved_by");
        assertThat(cases.whole(id).replies()).extracting("body").containsExactly("It is done.");
        assertThat(helpdesk.patch(id, "{\"outcome\": \"later\"}").statusCode())
                .as("said on purpose")
                .isEqualTo(409);

        var owing = helpdesk.fresh();
        helpdesk.patch(owing, "{\"state\": \"closed\"}");
        var version = cases.find(owing).version();
        helpdesk.patch(owing, "{\"state\": \"closed\"}");
        assertThat(cases.find(owing).version()).isEqualTo(version);
    }

    @Test
    void keepsWhatFixedItWithWhateverOutcome() {
        var oneOff = helpdesk.fresh();
        var said = "{\"outcome\": \"one_off\", \"resolution\": \"The old cable\"}";
        assertThat(helpdesk.patch(oneOff, said).statusCode()).isEqualTo(200);
        assertThat(cases.find(oneOff).resolution()).isEqualTo("The old cable");
        helpdesk.patch(oneOff, said.replace("old", "new"));
        assertThat(cases.find(oneOff).resolution()).as("said later").isEqualTo("The new cable");
        helpdesk.patch(oneOff, "{\"outcome\": \"one_off\"}");
        assertThat(cases.find(oneOff).resolution()).isEqualTo("The new cable");

        var from = helpdesk.fresh();
        var with = "{\"outcome\": \"created_from\", \"article\": %d, \"resolution\": \"A fuse\"}";
        assertThat(helpdesk.patch(from, with.formatted(helpdesk.article())).statusCode())
                .isEqualTo(200);
        assertThat(cases.find(from).outcomeArticleId()).isEqualTo(helpdesk.article());
        assertThat(cases.find(from).resolution()).isEqualTo("A fuse");

        var endless = helpdesk.fresh();
        var tooLong = said.replace("The old cable", "x".repeat(2001));
        assertThat(helpdesk.patch(endless, tooLong).body())
                .contains("\"field\":\"resolution\",\"rule\":\"too_long\"");
        assertThat(cases.find(endless).state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void opensACaseAgainWhereverItStoodAndKeepsWhatWasWritten() {
        var id = helpdesk.fresh();
        assertThat(helpdesk.patch(id, "{\"state\": \"closed\"}").statusCode()).isEqualTo(200);
        var fixed = "{\"outcome\": \"created_from\", \"resolution\": \"Swapped the cable\"}";
        assertThat(helpdesk.patch(id, fixed).statusCode()).isEqualTo(200);
        var report = cases.whole(id).links().getFirst().articleId();

        var again = "{\"state\": \"open\", \"reply\": \"We look into it again.\"}";
        assertThat(helpdesk.json(helpdesk.patch(id, again)))
                .containsEntry("state", "open")
                .containsEntry("closedAt", null);
        assertThat(helpdesk.patch(id, again).statusCode())
                .as("what was lost is said again")
                .isEqualTo(200);
        assertThat(cases.whole(id).replies()).hasSize(1);
        assertThat(server.bean(Articles.class).find(report).confidence())
                .isEqualTo(Confidence.WORK_IN_PROGRESS);
    }

    @Test
    void changesNothingWhereOneThingIsWrong() {
        var id = helpdesk.fresh();
        var answer =
                helpdesk.patch(
                        id, "{\"reply\": \"Hello\", \"outcome\": \"related\", \"article\": 99887}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"article\"", "\"rule\":\"unknown\"");
        assertThat(cases.whole(id).replies()).isEmpty();
        assertThat(helpdesk.patch(id, "{\"outcome\": \"solved\"}").body())
                .contains("\"rule\":\"choice\"", "one_off");
        assertThat(helpdesk.patch(id, "{\"assignee\": \"nobody@example.com\"}").body())
                .contains("\"field\":\"assignee\"");
        var accounts = server.bean(Accounts.class);
        var gone = accounts.add("left@example.com", "Left", Role.AGENT, Staff.PASSWORD);
        var keeps = accounts.add("keeps@example.com", "Keeps", Role.ADMIN, Staff.PASSWORD);
        var people = server.bean(People.class);
        people.deactivate(people.read(gone.id()), keeps);
        assertThat(helpdesk.patch(id, "{\"assignee\": \"Left@example.com\"}").body())
                .contains("\"field\":\"assignee\"", "\"rule\":\"inactive\"");
        assertThat(cases.find(id).assigneeId()).isNull();
        assertThat(helpdesk.patch(id, "{\"assignee\": \"Keeps@example.com\"}").statusCode())
                .isEqualTo(200);
        assertThat(cases.find(id).assigneeId()).isEqualTo(keeps.id());
        assertThat(helpdesk.patch(id, "{\"article\": 1}").body()).contains("\"field\":\"outcome\"");
        assertThat(helpdesk.patch(987_654, "{\"state\": \"closed\"}").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesAnArticleBesideAnOutcomeThatTakesNone() {
        var id = helpdesk.fresh();
        for (var outcome : List.of("one_off", "no_value", "private", "later")) {
            var said =
                    "{\"outcome\": \"%s\", \"article\": %d}".formatted(outcome, helpdesk.article());
            var refused = helpdesk.patch(id, said);
            assertThat(refused.statusCode()).as(outcome).isEqualTo(422);
            assertThat(refused.body())
                    .contains("\"field\":\"article\",\"rule\":\"not_with_outcome\"");
        }
        assertThat(cases.find(id).outcome()).isNull();
    }
}
