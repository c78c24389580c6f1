package org.dalil.desk.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Role;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.insight.Bazaar;
import org.dalil.insight.Rows;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.topic.Topics;
import org.dalil.search.words.Synonyms;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.Map;

/** One click each, and the way back. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsightDeedsTest {
    private static final String PROPOSALS = "/desk/insight/proposals";

    private Office office;
    private Clerk nour;
    private Topics topics;
    private Bazaar bazaar;

    @BeforeAll
    void start() {
        office = new Office();
        bazaar = Bazaar.open(office.server().bean(ApplicationContext.class));
        nour = office.clerk("Nour", Role.MANAGER);
        topics = office.server().bean(Topics.class);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @Test
    void whatIsProposedIsDoneByOneClickAndUndoneByAnother() {
        var page = nour.page(PROPOSALS);
        assertThat(page.select("#merge, #synonym")).hasSize(2);
        var joined = location(nour.post(PROPOSALS + "/1", Map.of("take", "yes")));
        assertThat(joined).contains("done=joined");
        assertThat(topics.find(101).root()).isEqualTo(topics.find(104).root());
        assertThat(location(nour.post(PROPOSALS + "/1", Map.of("take", "yes"))))
                .contains("done=gone");
        var undo = nour.page(joined).select("[role=status] form");
        var back =
                Map.of(
                        "leaf",
                        undo.select("input[name=leaf]").val(),
                        "version",
                        undo.select("input[name=version]").val());
        assertThat(location(nour.post(undo.attr("action"), back))).contains("done=parted");
        assertThat(topics.find(101).root()).isNotEqualTo(topics.find(104).root());
    }

    /** As a merge: the page it leads to joins again what it parted. */
    @Test
    void aTopicThatIsPartedAsProposedIsJoinedAgainByOneClick() {
        var rows = new Rows(office.server().bean(ApplicationContext.class));
        var language = topics.find(120).spoken();
        for (var visitor = 0; visitor < 6; visitor++) {
            var article = visitor < 3 ? 10L : 20L;
            var visit = 900 + visitor;
            var day = bazaar.yesterday();
            rows.attempt(day, visit, 120, language, Outcome.READ, article, "10,20");
            rows.run(
                    "update attempt set wording_id = ? where visit = ?",
                    visitor < 3 ? 1_120 : 2_120,
                    visit);
        }
        rows.run(
                "insert into proposal (id, kind, left_id, right_id, reason, evidence, article_id,"
                        + " made_on, state) values (44, 'SPLIT', 120, 20, 'ARTICLES', 3, 10, ?,"
                        + " 'OPEN')",
                bazaar.yesterday());
        assertThat(nour.page(PROPOSALS).select("form[action$=/44]")).isNotEmpty();
        var parted = location(nour.post(PROPOSALS + "/44", Map.of("take", "yes")));
        assertThat(parted).startsWith("/desk/insight/topics/120?done=parted&with=");
        var apart = rows.count("select topic_id from wording where id = 2120");
        assertThat(topics.find(apart).root()).isNotEqualTo(120);
        var undo = nour.page(parted).select("[role=status] form");
        var back =
                Map.of(
                        "into",
                        undo.select("input[name=into]").val(),
                        "version",
                        undo.select("input[name=version]").val());
        assertThat(location(nour.post(undo.attr("action"), back))).contains("done=joined");
        assertThat(topics.find(apart).root()).isEqualTo(topics.find(120).root());
    }

    @Test
    void whatIsDeclinedIsGone() {
        assertThat(location(nour.post(PROPOSALS + "/2", Map.of("take", "no"))))
                .contains("done=declined");
        assertThat(nour.page(PROPOSALS).select("form[action$=/2]")).isEmpty();
        assertThat(topics.find(103).root()).isNotEqualTo(topics.find(107).root());
        assertThat(nour.post(PROPOSALS + "/2", Map.of("take", "")).statusCode()).isEqualTo(303);
    }

    @Test
    void aSynonymThatIsProposedIsKept() {
        var before = office.server().bean(Synonyms.class).all().synonyms().size();
        assertThat(location(nour.post(PROPOSALS + "/3", Map.of("take", "yes"))))
                .contains("done=kept");
        assertThat(office.server().bean(Synonyms.class).all().synonyms()).hasSize(before + 1);
    }

    @Test
    void wordsThatAreChosenBecomeATopicOfTheirOwn() {
        var place = "/desk/insight/topics/115";
        var none = nour.post(place + "/split", Map.of("version", version(115)));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(none.body()).select("[role=alert]").text()).isNotBlank();
        var form = Map.of("version", version(115), "wording", "2115");
        var parted = location(nour.post(place + "/split", form));
        assertThat(parted).contains("done=parted&with=");
        var undo = nour.page(parted).select("[role=status] form");
        assertThat(undo.select("input[name=into]").val()).isNotEqualTo("115");
        var stale = nour.post(place + "/split", form);
        assertThat(stale.statusCode()).isEqualTo(422);
    }

    @Test
    void aNameThatBreaksARuleIsKeptInItsField() {
        var name = "x".repeat(201);
        var form = Map.of("version", version(116), "name", name);
        var answer = nour.post("/desk/insight/topics/116/name", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#name").val()).isEqualTo(name);
    }

    @Test
    void anIgnoredTopicStandsAtTheFootAndInNoList() {
        var place = "/desk/insight/topics/117";
        nour.post(place + "/ignored", Map.of("version", version(117), "ignored", "yes"));
        var week = nour.page("/desk/insight");
        assertThat(week.select(".gap h3 a[href^='" + place + "?']")).isEmpty();
        assertThat(week.select("details a[href^='" + place + "?']")).hasSize(1);
        nour.post(place + "/ignored", Map.of("version", version(117), "ignored", "no"));
        assertThat(nour.page("/desk/insight").select(".gap h3 a[href^='" + place + "?']"))
                .hasSize(1);
    }

    @Test
    void aStepThatIsNoneIsRefused() {
        var answer = nour.post("/desk/insight/topics/118/tasks", Map.of("step", "DANCE"));
        assertThat(answer.statusCode()).isEqualTo(422);
        var gone = Map.of("step", "IMPROVE", "language", "en", "article", "999999");
        assertThat(nour.post("/desk/insight/topics/118/tasks", gone).statusCode()).isEqualTo(422);
        assertThat(nour.post("/desk/insight/topics/77777/tasks", gone).statusCode()).isEqualTo(404);
    }

    @Test
    void withoutAMailServerNobodyIsAskedAboutMail() {
        assertThat(nour.page("/desk/insight").select("form[action$=/letter]")).isEmpty();
        assertThat(location(nour.post("/desk/insight/letter", Map.of("send", "yes"))))
                .startsWith("/desk/insight");
    }

    private String version(long topic) {
        return String.valueOf(topics.find(topic).version());
    }
}
