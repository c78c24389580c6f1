package org.dalil.desk.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Role;
import org.dalil.article.Articles;
import org.dalil.article.care.ReviewDates;
import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.cases.NewCase;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.task.TaskLists;
import org.dalil.task.TaskSubject;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskScreensTest {
    private Office office;
    private Clerk huda;
    private Clerk sami;
    private Clerk omar;
    private Clerk nour;

    @BeforeAll
    void start() {
        office = new Office();
        huda = office.clerk("Huda", Role.AGENT);
        sami = office.clerk("Sami", Role.AGENT);
        omar = office.clerk("Omar", Role.REVIEWER);
        nour = office.clerk("Nour", Role.MANAGER);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    private long article(String title) {
        return office.server().world().publicArticle(title, "Hold the button.");
    }

    private static Map<String, String> words(String words) {
        return Map.of("words", words, "language", "en");
    }

    /** Flags an article: the address of the task. */
    private String flagged(Clerk who, long article, String words) {
        var answer = who.post("/desk/articles/" + article + "/flag", words(words));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return who.page("/desk/articles/" + article)
                .select(".task-flags a[href^=/desk/tasks/]")
                .last()
                .attr("href");
    }

    // 1. From the head of an article to the end of its flag, and back.
    @Test
    void aFlagOnAnArticleIsTakenFixedEndedAndTakenBack() {
        var article = article("Reset the lamp");
        var head = "/desk/articles/" + article;
        assertThat(huda.page(head).select("a[href=" + head + "/flag]")).hasSize(1);
        assertThat(huda.page(head + "/flag").text())
                .contains("Reset the lamp", "nobody's at first");
        var task = flagged(huda, article, "It is the other button");
        var shown = sami.page(head);
        assertThat(shown.select(".notice-warn").text())
                .contains("One task is open", "It is the other button", "Huda", "Nobody yet");
        assertThat(shown.select(".notice-warn a").eachAttr("href"))
                .containsExactly(head + "/en/edit", task);
        assertThat(omar.page("/desk").text()).contains("Tasks that are nobody's yet");
        assertThat(omar.page("/desk").select(".side a[href=/desk/tasks] .side-count")).hasSize(1);
        assertThat(sami.page("/desk").text()).doesNotContain("Reset the lamp");

        assertThat(location(sami.post(task + "/assignment", Map.of("take", "yes"))))
                .isEqualTo(task);
        assertThat(sami.page("/desk").text()).contains("Your tasks", "Reset the lamp");
        assertThat(sami.page("/desk/tasks").text()).contains("Reset the lamp", "other button");
        assertThat(huda.page("/desk/tasks").text()).contains("Nothing is yours to do");

        var none = sami.post(task + "/end", Map.of("ending", "  ", "how", "done"));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(none.body()).select("#ending-problem").text()).contains("few words");
        var ended = sami.post(task + "/end", Map.of("ending", "Mended.", "how", "done"));
        assertThat(location(ended)).isEqualTo(task + "?done=ended");
        assertThat(sami.page(task).select("#ended").text()).isEqualTo("Done");
        assertThat(huda.page(head).select(".notice-warn")).isEmpty();
        assertThat(huda.page("/desk/tasks?which=ended").text()).contains("Reset the lamp");

        var twice = huda.post(task + "/end", Map.of("ending", "Mine", "how", "declined"));
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(twice.body()).select("[role=alert]").text())
                .contains("Sami", "ended this task");
        assertThat(Jsoup.parse(twice.body()).select("textarea[readonly]").text())
                .as("what was typed can be copied")
                .isEqualTo("Mine");
        assertThat(location(huda.post(task + "/reopening", Map.of()))).endsWith("?done=reopened");
        assertThat(huda.page(head).select(".notice-warn").text()).contains("One task is open");
    }

    // 2. It goes to the owner, who finds it on the first screen.
    @Test
    void aFlagGoesToTheOwnerOfTheArticle() {
        var article = article("Owned lamp");
        office.server()
                .bean(ReviewDates.class)
                .plan(article, "sami@example.com", null, nour.account());
        assertThat(huda.page("/desk/articles/" + article + "/flag").text())
                .contains("It goes to Sami.");
        flagged(huda, article, "Wrong");
        assertThat(sami.page("/desk").text()).contains("Owned lamp");
        assertThat(office.server().bean(TaskLists.class).openOf(TaskSubject.article(article)))
                .extracting("assigneeId")
                .containsExactly(sami.account().id());
    }

    // 3. Who gives work to others; an agent does not.
    @Test
    void aReviewerGivesItToSomebodyByADay() {
        var task = flagged(huda, article("Given lamp"), "Wrong");
        var id = Long.toString(sami.account().id());
        assertThat(huda.page(task).select("#assignee")).isEmpty();
        var agents = huda.post(task + "/assignment", Map.of("assignee", id));
        assertThat(agents.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(agents.body()).select("[role=alert]").text()).contains("Your role");

        assertThat(omar.page(task).select("#assignee option").eachText()).contains("Sami");
        omar.post(task + "/assignment", Map.of("assignee", id));
        assertThat(huda.page(task).select(".desk-facts").text()).contains("Sami");
        var no = omar.post(task + "/assignment", Map.of("assignee", "987654"));
        assertThat(Jsoup.parse(no.body()).select("#assignee-problem").text()).contains("choose");
        var bad = omar.post(task + "/due", Map.of("due", "2026-13-40"));
        assertThat(Jsoup.parse(bad.body()).select("#due-problem").text()).contains("no day");
        var past = omar.post(task + "/due", Map.of("due", "2001-01-01"));
        assertThat(past.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(past.body()).select("#due").val()).isEqualTo("2001-01-01");
        var day = java.time.LocalDate.now().plusDays(5).toString();
        assertThat(omar.post(task + "/due", Map.of("due", day)).statusCode()).isEqualTo(303);
        assertThat(sami.page(task).select(".desk-facts time").eachAttr("datetime")).contains(day);
    }

    // 4. Bad input is said at its field and kept; what is not there is not there.
    @Test
    void badInputIsSaidAtItsFieldAndKept() {
        var article = article("Bad lamp");
        var address = "/desk/articles/" + article + "/flag";
        var empty = huda.post(address, words(" "));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(empty.body()).select("#words-problem").text()).contains("few words");
        var large = "x".repeat(1024 * 1024);
        var answer = huda.post(address, words(large));
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#words-problem").text()).contains("2,000");
        assertThat(page.select("#words").val()).hasSize(large.length());
        assertThat(huda.get("/desk/articles/987654/flag").statusCode()).isEqualTo(404);
        assertThat(huda.post("/desk/articles/987654/flag", words("x")).statusCode()).isEqualTo(404);
        assertThat(huda.get("/desk/tasks/987654").statusCode()).isEqualTo(404);
        assertThat(huda.post("/desk/tasks/987654/end", words("x")).statusCode()).isEqualTo(404);
        assertThat(huda.get("/desk/tasks?which=nonsense").statusCode()).isEqualTo(400);
        assertThat(huda.get("/desk/tasks?page=-4").statusCode()).isEqualTo(200);
        assertThat(huda.get("/desk/tasks?which=all&page=999999").statusCode()).isEqualTo(200);

        huda.post(address, words("Twice"));
        huda.post(address, words("Twice"));
        assertThat(office.server().bean(TaskLists.class).openOf(TaskSubject.article(article)))
                .as("a double click")
                .hasSize(1);
    }

    // 5. From a case, and what becomes of it when the case is erased.
    @Test
    void aFlagFromACaseLeadsBackToItAndOutlivesIt() {
        var article = article("Case lamp");
        var typed = NewCase.of("The case lamp blinks", "x", Language.ENGLISH).from("flags", "F-1");
        var cases = office.server().bean(Cases.class);
        var number = cases.open(typed, Actor.SYSTEM).standing().number();
        huda.post(
                "/desk/cases/" + number + "/links",
                Map.of("link", "" + article, "kind", "RELATED"));
        var link = huda.page("/desk/cases/" + number).select(".case-link a[href*=/flag]");
        assertThat(link.attr("href"))
                .isEqualTo("/desk/articles/%d/flag?case=%d&language=en".formatted(article, number));
        assertThat(huda.page(link.attr("href")).select("[name=case]").val()).isEqualTo("" + number);
        var sent =
                huda.post(
                        "/desk/articles/" + article + "/flag",
                        Map.of("words", "Sara says so", "case", "" + number));
        var task = location(sent).replace("?done=flagged", "");
        assertThat(huda.page(task).select("a[href=/desk/cases/" + number + "]")).hasSize(1);

        cases.erase(number, Actor.SYSTEM);
        assertThat(huda.page(task).text()).doesNotContain("Sara says so").contains("was erased");
        assertThat(huda.page(task).select("a[href=/desk/cases/" + number + "]")).isEmpty();
        assertThat(huda.page("/desk/articles/" + article).text()).contains("One task is open");
    }

    // 6. Readers learn nothing of it.
    @Test
    void aReaderLearnsNothingOfAFlag() {
        var article = article("Open lamp");
        var task = flagged(huda, article, "Canaryflag");
        for (var path : new String[] {"/desk/tasks", task, "/desk/articles/" + article + "/flag"}) {
            var answer = office.server().get(path);
            assertThat(location(answer)).startsWith("/sign-in?to=%2Fdesk");
            assertThat(answer.body()).isEmpty();
        }
        assertThat(office.server().post(task + "/end", words("x")).statusCode()).isEqualTo(401);
        var read = location(office.server().get("/en/articles/" + article));
        assertThat(office.server().get(read).body())
                .contains("Hold the button")
                .doesNotContain("Canaryflag");
        assertThat(office.server().bean(Articles.class).find(article).owner()).isNull();
    }

    @Test
    void speaksArabicToWhoChoseIt() {
        var task = flagged(huda, article("مصباح"), "الزر خطأ");
        var page = huda.getIn("ar", task);
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("h2").eachText()).contains("إنهاء المهمة", "المكلَّف");
        assertThat(page.text()).doesNotContain("task.");
    }

    // 7. Single keys are a choice of each person, kept in their browser, on every page of the desk.
    @Test
    void singleKeysCanBeTurnedOffEverywhere() {
        assertThat(huda.page("/desk").select("body[data-keys-off]")).isEmpty();
        var answer =
                huda.post(
                        "/preferences/keys", Map.of("keys", "off", "to", "/desk/tasks?which=all"));
        assertThat(location(answer)).isEqualTo("/desk/tasks?which=all");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("dalil_keys=off"));
        var cookies = "dalil_session=" + huda.session() + "; dalil_keys=off";
        var off = Jsoup.parse(office.server().get("/desk", "Cookie", cookies).body());
        assertThat(off.select("body[data-keys-off]")).hasSize(1);
        assertThat(off.select("button[name=keys]").val()).isEqualTo("on");
        var foreign = huda.post("/preferences/keys", Map.of("keys", "on", "to", "//evil.example"));
        assertThat(location(foreign)).isEqualTo("/");
    }

    // Through what is theirs with single keys; a day is read in the portal's own words.
    @Test
    void keysLeadThroughTheTasksAndTheDayIsReadable() {
        var sara = office.clerk("Sara", Role.REVIEWER);
        var article = article("Turn the lamp");
        var first = flagged(sara, article, "First word");
        var second = flagged(sara, article, "Second word");
        assertThat(sara.page(first).select("[data-key=t]").val()).isEqualTo("yes");
        sara.post(first + "/assignment", Map.of("take", "yes"));
        sara.post(second + "/assignment", Map.of("take", "yes"));
        assertThat(sara.page("/desk/tasks").select("[data-key=j]").attr("href")).isEqualTo(first);
        var page = sara.page(first);
        assertThat(page.select("[data-key=j]").attr("href")).isEqualTo(second);
        assertThat(page.select("[data-key=k], [data-key=t], [data-key=u]")).isEmpty();
        assertThat(page.select("[data-key=d]").attr("id")).isEqualTo("ending");
        assertThat(page.select("[data-keys] kbd").eachText()).contains("?", "J", "K", "D", "F");
        var last = sara.page(second);
        assertThat(last.select("[data-key=k]").attr("href")).isEqualTo(first);
        assertThat(last.select("[data-key=j]")).isEmpty();

        assertThat(last.select("#due-hint").text()).doesNotContain("Set to");
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(9);
        assertThat(sara.post(second + "/due", Map.of("due", day.toString())).statusCode())
                .isEqualTo(303);
        assertThat(sara.page(second).select("#due-hint").text())
                .contains("Gregorian", "Set to", Integer.toString(day.getYear()));
        assertThat(sara.getIn("ar", second).select("#due-hint").text())
                .contains("بالتقويم الميلادي", "التاريخ المحدَّد");

        sara.post(first + "/end", Map.of("ending", "Mended.", "how", "done"));
        var ended = sara.page(first);
        assertThat(ended.select("[data-key=u]")).hasSize(1);
        assertThat(ended.select("[data-key=j]").attr("href")).isEqualTo(second);
    }
}
