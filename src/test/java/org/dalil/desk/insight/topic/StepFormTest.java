package org.dalil.desk.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Role;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.insight.Bazaar;
import org.dalil.insight.gap.cause.GapStep;
import org.dalil.insight.gap.plan.GapTasks;
import org.dalil.task.TaskEnd;
import org.dalil.task.TaskSubject;
import org.dalil.task.Tasks;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A step is one click; whoever wants says with it for whom and by when. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StepFormTest {
    private static final String TOPICS = "/desk/insight/topics/";

    private Office office;
    private Clerk nour;
    private Clerk omar;
    private Clerk huda;
    private Bazaar bazaar;

    @BeforeAll
    void start() {
        office = new Office();
        bazaar = Bazaar.open(office.server().bean(ApplicationContext.class));
        nour = office.clerk("Nour", Role.MANAGER);
        omar = office.clerk("Omar", Role.REVIEWER);
        huda = office.clerk("Huda", Role.AGENT);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @Test
    void offersWhoMayDoItInOneFormOnBothPages() {
        for (var language : List.of("en", "ar")) {
            for (var path : List.of("/desk/insight", TOPICS + 110)) {
                var form = nour.getIn(language, path).select("form.insight-begin");
                assertThat(form).as(path).hasSize(1);
                assertThat(form.select("#step-assignee option").eachText())
                        .contains("Omar", "Huda");
                assertThat(form.select("details[open]")).isEmpty();
                assertThat(form.select("button[name=step]")).isNotEmpty();
                assertThat(form.select("#due-hint").text()).isNotBlank();
            }
        }
    }

    @Test
    void beginsItForSomebodyAndByADay() {
        var due = bazaar.yesterday().plusDays(9);
        var task = begun(111, "SYNONYM", Map.of("assignee", id(nour), "due", due.toString()));
        assertThat(task.assigneeId()).isEqualTo(nour.account().id());
        assertThat(task.due()).isEqualTo(due);
        var nobodys = begun(112, "SYNONYM", Map.of("assignee", "", "due", ""));
        assertThat(nobodys.assigneeId()).isNull();
        assertThat(nobodys.due()).isNull();
    }

    @Test
    void whatBreaksARuleIsNamedAndKept() {
        var soon = bazaar.yesterday().plusDays(9).toString();
        refused("soon", id(nour), "Due: a day from today on");
        refused(bazaar.yesterday().toString(), id(nour), "Due: a day from today on");
        refused(LocalDate.now().plusYears(2).toString(), id(nour), "Due: a day from today on");
        refused(soon, "999999", "For: choose somebody from the list");
        refused(soon, id(huda), "For: this person may not do this step");
        refused(soon, id(omar), "For: this person may not do this step");
    }

    private void refused(String due, String assignee, String words) {
        var week = "?week=" + bazaar.yesterday();
        var answer =
                nour.post(
                        TOPICS + "113/tasks" + week,
                        Map.of(
                                "step",
                                "SYNONYM",
                                "language",
                                "ar",
                                "assignee",
                                assignee,
                                "due",
                                due));
        assertThat(answer.statusCode()).as(words).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("[role=alert]").text()).contains(words);
        assertThat(page.select("form.insight-begin .field-error").text()).contains(words);
        assertThat(page.select("form.insight-begin details[open]")).hasSize(1);
        assertThat(page.select("#due").val()).isEqualTo(due);
        if (!assignee.equals("999999")) {
            assertThat(page.select("#step-assignee option[selected]").val()).isEqualTo(assignee);
        }
        assertThat(page.select("form.insight-begin").attr("action")).endsWith(week);
        assertThat(office.server().bean(GapTasks.class).open(List.of(113L))).isEmpty();
    }

    @Test
    void theSynonymThatIsKeptForItEndsItsTask() {
        var answer = nour.post(TOPICS + "114/tasks", Map.of("step", "SYNONYM", "language", "en"));
        var form = location(answer);
        assertThat(form).startsWith("/desk/settings/synonyms/new?task=");
        var number = Long.parseLong(form.substring(form.indexOf('=') + 1));
        var page = nour.page(form);
        assertThat(page.select("#language option[selected]").val()).isEqualTo("en");
        var typed = typed(page, "preview");
        var preview = Jsoup.parse(nour.post("/desk/settings/synonyms/new", typed).body());
        assertThat(preview.select("[name=task]").val()).isEqualTo(String.valueOf(number));
        assertThat(task(number).isOpen()).isTrue();

        assertThat(location(nour.post("/desk/settings/synonyms/new", typed(preview, "save"))))
                .contains("done=saved");
        assertThat(task(number).endedHow()).isEqualTo(TaskEnd.DONE);
        assertThat(task(number).endWords()).isEqualTo("quince = quincunx");
        var live = office.server().bean(GapTasks.class).of(number).orElseThrow().liveOn();
        assertThat(live).isEqualTo(bazaar.yesterday().plusDays(1));
    }

    /** In the language that people failed in, whatever the article has. */
    @ParameterizedTest
    @CsvSource({
        "IMPROVE, 116, /en/edit",
        "RETITLE, 117, /en/edit",
        "TRANSLATE, 118, /ar/edit",
        "PUBLISH, 119, ''",
        "WRITE, 120, /ar/edit"
    })
    void aStepThatIsBegunIsATaskAndLeadsToItsText(GapStep step, long topic, String place) {
        var language = place.startsWith("/en") ? Language.ENGLISH : Language.ARABIC;
        var article = office.server().world().publicArticle("For topic " + topic, "Text.");
        var form =
                Map.of("step", step.name(), "language", language.code(), "article", "" + article);
        var answer = nour.post(TOPICS + topic + "/tasks", form);
        assertThat(answer.statusCode()).isEqualTo(303);

        var planned = office.server().bean(GapTasks.class).open(List.of(topic)).getFirst();
        assertThat(planned.step()).isEqualTo(step);
        assertThat(planned.spoken()).isEqualTo(language);
        if (step == GapStep.WRITE) {
            assertThat(planned.articleId()).isNotNull().isNotEqualTo(article);
        } else {
            assertThat(planned.articleId()).isEqualTo(article);
        }
        assertThat(location(answer)).isEqualTo("/desk/articles/" + planned.articleId() + place);
        assertThat(nour.page(location(answer)).select("h1").text()).isNotBlank();
        var task = task(planned.taskId());
        assertThat(task.kind().name()).isEqualTo(step.name());
        assertThat(task.subjectKind()).isEqualTo(TaskSubject.Kind.TOPIC);
        assertThat(task.subject()).isEqualTo(topic);
        assertThat(task.language()).isEqualTo(language.code());
        assertThat(task.isOpen()).isTrue();
    }

    /** Another's task is not ended by whoever writes its number into a form. */
    @Test
    void aSynonymOfNoStepEndsNothing() {
        var begun = begun(115, "WRITE", Map.of());
        var page = nour.page("/desk/settings/synonyms/new?task=" + begun.number());
        var typed = new HashMap<>(typed(page, "save"));
        typed.put("typed", "medlar");
        typed.put("found", "shadbush");
        typed.put("task", String.valueOf(begun.number()));
        assertThat(location(nour.post("/desk/settings/synonyms/new", typed)))
                .contains("done=saved");
        assertThat(task(begun.number()).isOpen()).isTrue();
    }

    private static Map<String, String> typed(Document page, String deed) {
        return Map.of(
                "language", "en",
                "typed", "quince",
                "found", "quincunx",
                "way", "both",
                "task", page.select("[name=task]").val(),
                "deed", deed);
    }

    private org.dalil.task.Task begun(long topic, String step, Map<String, String> more) {
        var form = new HashMap<>(more);
        form.put("step", step);
        form.put("language", "en");
        var answer = nour.post(TOPICS + topic + "/tasks", form);
        assertThat(answer.statusCode()).isEqualTo(303);
        var planned = office.server().bean(GapTasks.class).open(List.of(topic)).getFirst();
        return task(planned.taskId());
    }

    private org.dalil.task.Task task(long number) {
        return office.server().bean(Tasks.class).find(number);
    }

    private static String id(Clerk who) {
        return String.valueOf(Objects.requireNonNull(who.account().id()));
    }
}
