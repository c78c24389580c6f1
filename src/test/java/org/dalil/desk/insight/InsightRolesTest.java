package org.dalil.desk.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Role;
import org.dalil.audit.AuditTrail;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.insight.Bazaar;
import org.dalil.insight.Rows;
import org.dalil.insight.calendar.MarkedDays;
import org.dalil.insight.topic.Topics;
import org.dalil.task.Tasks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.List;
import java.util.Map;

/** The scenarios of docs/roles.md on insight; its opposite is mostly a reviewer. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsightRolesTest {
    private static final String TOPIC = "/desk/insight/topics/" + Bazaar.TOPIC;

    private Office office;
    private Clerk huda;
    private Clerk omar;
    private Clerk nour;

    @BeforeAll
    void start() {
        office = new Office();
        Bazaar.open(office.server().bean(ApplicationContext.class));
        huda = office.clerk("Huda", Role.AGENT);
        omar = office.clerk("Omar", Role.REVIEWER);
        nour = office.clerk("Nour", Role.MANAGER);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @Test
    void r46WhoLooksAfterKnowledgeSeesWhatFailedAndAReviewerDoesNot() {
        for (var path : List.of("/desk/insight", TOPIC, TOPIC + "/evidence")) {
            assertThat(nour.page(path).select("h1").text()).isNotBlank();
            assertThat(omar.get(path).statusCode()).isEqualTo(404);
            assertThat(huda.get(path).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void r47OnlyWhoKeepsArticlesJoinsPartsAndNamesTopics() {
        var topics = office.server().bean(Topics.class);
        var place = "/desk/insight/topics/110";
        for (var deed :
                Map.of(
                                "name", Map.of("name", "Mine", "version", "0"),
                                "merge", Map.of("into", "112", "version", "0"),
                                "apart", Map.of("leaf", "112", "version", "0"),
                                "split", Map.of("wording", "1110", "version", "0"),
                                "ignored", Map.of("ignored", "yes", "version", "0"))
                        .entrySet()) {
            var answer = omar.post(place + "/" + deed.getKey(), deed.getValue());
            assertThat(answer.statusCode()).as(deed.getKey()).isEqualTo(404);
        }
        assertThat(topics.find(110).isNamed()).isFalse();
        assertThat(location(nour.post(place + "/name", version(110, "name", "Codes"))))
                .contains("done=renamed");
        assertThat(topics.find(110).name()).isEqualTo("Codes");

        var joined = location(nour.post(place + "/merge", version(110, "into", "112")));
        assertThat(joined).contains("done=joined");
        assertThat(topics.find(112).root()).isEqualTo(topics.find(110).root());
        var undo = nour.page(joined).select("[role=status] form");
        assertThat(undo).hasSize(1);
        var leaf = undo.select("input[name=leaf]").val();
        var back =
                nour.post(
                        undo.attr("action"),
                        Map.of("leaf", leaf, "version", undo.select("input[name=version]").val()));
        assertThat(location(back)).contains("done=parted");
        assertThat(topics.find(112).root()).isNotEqualTo(topics.find(110).root());
    }

    @Test
    void r48WhoKeepsArticlesBeginsAStepAndItsAssigneeDoesIt() {
        var step = Map.of("step", "WRITE", "language", "ar");
        assertThat(omar.post("/desk/insight/topics/113/tasks", step).statusCode()).isEqualTo(404);
        var opened = location(nour.post("/desk/insight/topics/113/tasks", step));
        assertThat(opened).matches("/desk/articles/\\d+/ar/edit");
        var page = nour.page("/desk/insight/topics/113");
        var task = page.select("a[href^=/desk/tasks/]").attr("href");
        var number = Long.parseLong(task.replaceAll(".*/", ""));
        office.server().bean(Tasks.class).assign(number, huda.account(), nour.account());
        var mine = huda.page(task);
        assertThat(mine.select("main").text()).contains("فاتورة ضريبية");
        assertThat(mine.select("a[href=" + opened + "]")).isNotEmpty();
        assertThat(mine.select("a[href^=/desk/insight]")).isEmpty();
        assertThat(huda.page(opened).select("textarea").text()).isNotBlank();
        assertThat(location(nour.post("/desk/insight/topics/113/tasks", step))).isEqualTo(opened);
    }

    @Test
    void r49NobodyReadsWordsThatFewerThanThreeTypedUnlessTheyStandInACase() {
        var rare = "track parcel abroad 3";
        for (var path :
                List.of(
                        "/desk/insight/topics/102",
                        "/desk/insight/topics/102/evidence.csv",
                        "/desk/insight/reports/searches",
                        "/desk/insight/reports/searches.csv?table=top")) {
            assertThat(nour.get(path).body()).as(path).doesNotContain(rare);
        }
        assertThat(nour.get("/desk/insight/topics/102").body()).contains("track parcel abroad 2");
        Bazaar.typedInACase(office.server().bean(ApplicationContext.class), 3_102);
        assertThat(nour.get("/desk/insight/topics/102").body()).contains(rare);
    }

    @Test
    void r50OnlyWhoKeepsArticlesMarksDays() {
        var days = office.server().bean(MarkedDays.class);
        var wish = Map.of("name", "Moving", "first", "2026-05-04", "last", "", "kind", "OTHER");
        assertThat(omar.post("/desk/insight/days", wish).statusCode()).isEqualTo(404);
        assertThat(days.all()).noneMatch(each -> each.name().equals("Moving"));
        assertThat(location(nour.post("/desk/insight/days", wish))).contains("done=added");
        var moving = days.all().stream().filter(each -> each.name().equals("Moving")).findFirst();
        var removal = "/desk/insight/days/" + moving.orElseThrow().id() + "/removal";
        assertThat(omar.post(removal, Map.of()).statusCode()).isEqualTo(404);
        assertThat(location(nour.post(removal, Map.of()))).contains("done=removed");
        assertThat(days.all()).noneMatch(each -> each.name().equals("Moving"));
    }

    @Test
    void r51WhoSeesInsightTakesItsTablesAlongAndTheTrailSaysSo() {
        var trail = office.server().bean(AuditTrail.class);
        assertThat(omar.get("/desk/insight/week.csv").statusCode()).isEqualTo(404);
        assertThat(trail.of("report", 0, 99)).noneMatch(each -> each.actor().equals("Omar"));
        assertThat(nour.get("/desk/insight/week.csv").statusCode()).isEqualTo(200);
        assertThat(trail.of("report", 0, 99))
                .anyMatch(
                        each ->
                                each.actor().equals("Nour")
                                        && each.deed().equals("exported")
                                        && each.detail().startsWith("dalil-week-"));
    }

    private Map<String, String> version(long topic, String field, String value) {
        var version = office.server().bean(Topics.class).find(topic).version();
        return Map.of(field, value, "version", String.valueOf(version));
    }

    @Test
    void r54WhoWorksHereReadsBesideATextWhatItChangedAndOnlyWhoSeesInsightIsLedToItsPage() {
        var article =
                new Rows(office.server().bean(ApplicationContext.class))
                        .count("select article_id from gap_task where task_id = " + Bazaar.TASK);
        var led = "a[href^=/desk/insight/effects/]";
        for (var clerk : List.of(huda, omar, nour)) {
            var told = clerk.page("/desk/articles/" + article).select(".insight-steps");
            assertThat(told.text()).isNotBlank();
            assertThat(told.select(led).isEmpty()).isEqualTo(clerk != nour);
        }
    }
}
