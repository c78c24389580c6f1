package org.dalil.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Role;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.insight.Bazaar;
import org.dalil.insight.Rows;
import org.dalil.insight.gap.plan.GapTasks;
import org.dalil.search.words.Synonyms;
import org.dalil.task.TaskEnd;
import org.dalil.task.Tasks;
import org.dalil.text.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people reworded stands ready in the form that a step opens. */
@Tag("database")
class ProposedSynonymTest {
    private static final String FORM = "/desk/settings/synonyms/new";
    private static final long FAILED = 4_101;
    private static final long ANSWERED = 1_000 + Bazaar.TOPIC;

    private Office office;
    private Rows rows;
    private Clerk nour;

    @BeforeEach
    void start() {
        office = new Office();
        var context = office.server().bean(ApplicationContext.class);
        Bazaar.open(context);
        rows = new Rows(context);
        nour = office.clerk("Nour", Role.MANAGER);
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void isKeptWithOneClickAndProposedNoLonger() {
        var task = begun(Bazaar.TOPIC, "ar");
        var form = nour.page(FORM + "?task=" + task);
        says(form, "الكود", "رمز التحقق");
        assertThat(form.select("#proposed").text().replaceAll("[\u2066-\u2069]", ""))
                .contains("5 people failed with “الكود لا يصل”", "“رمز التحقق لا يصل”");
        assertThat(nour.getIn("ar", FORM + "?task=" + task).select("#proposed").text())
                .contains("أشخاص", "«");

        assertThat(location(nour.post(FORM, sent(form)))).contains("done=saved");
        assertThat(office.server().bean(Synonyms.class).all().in(Language.ARABIC))
                .anySatisfy(
                        each -> {
                            assertThat(each.typed()).containsExactly("الكود");
                            assertThat(each.found()).containsExactly("رمز التحقق");
                            assertThat(each.bothWays()).isFalse();
                        });
        assertThat(office.server().bean(Tasks.class).find(task).endedHow()).isEqualTo(TaskEnd.DONE);
        assertThat(rows.count("select count(*) from proposal where id = 3 and state = 'TAKEN'"))
                .isOne();
    }

    /** The best founded that is not declined, and not known to search by now. */
    @Test
    void isTheOneThatMostPeopleSpeakFor() {
        rows.wording(4_102, Bazaar.TOPIC, Language.ARABIC, "الكود المؤقت لا يصل");
        rows.run(
                "insert into proposal (id, kind, left_id, right_id, reason, evidence, made_on,"
                        + " state) select 4, kind, 4102, right_id, reason, 9, made_on, state"
                        + " from proposal where id = 3");
        var task = begun(Bazaar.TOPIC, "ar");
        var page = nour.page(FORM + "?task=" + task);
        says(page, "الكود المؤقت", "رمز التحقق");
        var other = new HashMap<>(sent(page));
        other.remove("task");
        nour.post(FORM, other);
        says(nour.page(FORM + "?task=" + task), "الكود", "رمز التحقق");
        rows.run("update proposal set state = 'DECLINED' where id = 3");
        isEmpty(nour.page(FORM + "?task=" + task));
    }

    /** A synonym outlives the case that rare words may be read in. */
    @Test
    void isOfWordsThatThreePeopleTyped() {
        rows.run(
                "insert into case_topic (case_id, topic_id, wording_id) select max(id), 101,"
                        + " cast(? as bigint) from support_case",
                FAILED);
        var task = begun(Bazaar.TOPIC, "ar");
        for (var rare : List.of(FAILED, ANSWERED)) {
            rows.run("update wording set visitors = 2 where id = ?", rare);
            var page = nour.page(FORM + "?task=" + task);
            isEmpty(page);
            assertThat(page.text()).doesNotContain("الكود");
            rows.run("update wording set visitors = 3 where id = ?", rare);
            says(nour.page(FORM + "?task=" + task), "الكود", "رمز التحقق");
        }
    }

    @Test
    void nothingIsFilledInOfAnotherTopicOrLanguageOrWithoutAStep() {
        isEmpty(nour.page(FORM + "?task=" + begun(Bazaar.TOPIC, "en")));
        isEmpty(nour.page(FORM + "?task=" + begun(111, "ar")));
        isEmpty(nour.page(FORM));
        says(nour.page(FORM + "?task=" + begun(Bazaar.TOPIC, "ar")), "الكود", "رمز التحقق");
    }

    /** Other words that are kept decide nothing of what is proposed. */
    @Test
    void whatIsWrittenInsteadLeavesItOpen() {
        var page = nour.page(FORM + "?task=" + begun(Bazaar.TOPIC, "ar"));
        var typed = new HashMap<>(sent(page));
        typed.put("found", "الرمز السري");
        assertThat(location(nour.post(FORM, typed))).contains("done=saved");
        assertThat(rows.count("select count(*) from proposal where id = 3 and state = 'OPEN'"))
                .isOne();
    }

    private static void says(Document page, String typed, String found) {
        assertThat(page.select("#language option[selected]").val()).isEqualTo("ar");
        assertThat(page.select("#typed").text()).isEqualTo(typed);
        assertThat(page.select("#found").text()).isEqualTo(found);
        assertThat(page.select("[name=way][checked]").val()).isEqualTo("one");
        assertThat(page.select("#proposed")).hasSize(1);
    }

    private static void isEmpty(Document page) {
        assertThat(page.select("#typed").text()).isEmpty();
        assertThat(page.select("#found").text()).isEmpty();
        assertThat(page.select("[name=way][checked]").val()).isEqualTo("both");
        assertThat(page.select("#proposed")).isEmpty();
    }

    /** As it stands, by its first button. */
    private static Map<String, String> sent(Document page) {
        return Map.of(
                "language", page.select("#language option[selected]").val(),
                "typed", page.select("#typed").text(),
                "found", page.select("#found").text(),
                "way", page.select("[name=way][checked]").val(),
                "task", page.select("[name=task]").val(),
                "deed", page.select("button[name=deed]").first().val());
    }

    private long begun(long topic, String language) {
        var form = Map.of("step", "SYNONYM", "language", language);
        nour.post("/desk/insight/topics/" + topic + "/tasks", form);
        return office.server().bean(GapTasks.class).ofTopic(topic).stream()
                .filter(each -> each.language().equals(language) && each.liveOn() == null)
                .findFirst()
                .orElseThrow()
                .taskId();
    }
}
