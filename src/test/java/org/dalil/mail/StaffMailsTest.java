package org.dalil.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Account;
import org.dalil.account.WorkLanguages;
import org.dalil.account.person.People;
import org.dalil.article.care.DueArticles;
import org.dalil.article.erasure.Erasures;
import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.cases.NewCase;
import org.dalil.mail.outbox.Postman;
import org.dalil.task.NewTask;
import org.dalil.task.OrphanTasks;
import org.dalil.task.TaskEnd;
import org.dalil.task.TaskSubject;
import org.dalil.task.Tasks;
import org.dalil.testing.Dalil;
import org.dalil.testing.Postbox;
import org.dalil.testing.Staff;
import org.dalil.testing.TestClock;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** What who works here gets, each in the language they work in. */
@Tag("database")
class StaffMailsTest {
    private Postbox postbox;
    private ApplicationContext dalil;
    private Staff staff;
    private DueArticles texts;
    private int flags;

    @BeforeEach
    void start() {
        postbox = new Postbox();
        var settings = postbox.settings();
        settings.put("dalil.test.clock", "2026-03-01T10:00:00Z");
        settings.put("dalil.zone", "Asia/Riyadh");
        dalil = Dalil.start(settings);
        staff = dalil.getBean(Staff.class);
        texts = dalil.getBean(DueArticles.class);
    }

    @AfterEach
    void stop() {
        dalil.close();
        postbox.close();
    }

    private List<Postbox.Mail> sent() {
        dalil.getBean(Postman.class).goesRound();
        return postbox.all();
    }

    private List<Postbox.Mail> toHuda() {
        return postbox.all().stream().filter(each -> each.to().startsWith("huda")).toList();
    }

    private long openCase(String subject) {
        return dalil.getBean(Cases.class)
                .open(NewCase.of(subject, "x", Language.ENGLISH), Actor.SYSTEM)
                .standing()
                .number();
    }

    private static Actor actor(Account account) {
        return new Actor(account.id(), account.name());
    }

    @Test
    void whoseTextCameBackReadsWhyInTheirLanguage() {
        dalil.getBean(WorkLanguages.class).note(staff.huda().id(), Language.ARABIC);
        var review =
                texts.sentBack(
                        "Charging", staff.huda(), staff.omar(), "انظر\nالخطوة 2 <b>أولًا</b>");
        var mail = sent().getFirst();
        assertThat(postbox.all()).hasSize(1);
        assertThat(mail.to()).isEqualTo("huda@example.com");
        assertThat(mail.subject()).isEqualTo("مُعادة للتعديل: \u2066Charging\u2069");
        var html = mail.html();
        assertThat(html.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(html.select("li").eachText()).containsExactly("ينقصها شيء", "سبب آخر");
        assertThat(html.select(".words p").eachText())
                .containsExactly("انظر", "الخطوة 2 <b>أولًا</b>"); // text, never an element
        assertThat(html.selectFirst(".quote bdi").attr("dir")).isEqualTo("ltr");
        assertThat(html.select("a.button").attr("href"))
                .isEqualTo("https://help.example.com/desk/review/" + review);
        assertThat(mail.plain()).contains("Omar", "- ينقصها شيء", "الخطوة 2");
    }

    @Test
    void whoGotACaseFromSomebodyElseIsToldAndWhoTookItIsNot() {
        var cases = dalil.getBean(Cases.class);
        var id = openCase("Printer on fire");
        cases.assign(id, staff.huda(), null, actor(staff.huda()));
        assertThat(sent()).isEmpty();
        cases.assign(id, staff.sami(), null, actor(staff.huda()));
        cases.assign(id, staff.sami(), null, actor(staff.huda())); // has it already
        var mail = sent().getFirst();
        assertThat(postbox.all()).hasSize(1);
        assertThat(mail.to()).isEqualTo("sami@example.com");
        assertThat(mail.subject()).isEqualTo("Yours now: \u2066Printer on fire\u2069");
        assertThat(mail.plain())
                .contains("A case, from", "Huda", "https://help.example.com/desk/cases/" + id);
        cases.assign(id, null, null, actor(staff.huda()));
        assertThat(sent()).hasSize(1);
    }

    @Test
    void whoGotATaskFromSomebodyElseIsToldAndErasingTakesTheMailAlong() {
        var tasks = dalil.getBean(Tasks.class);
        var subject = TaskSubject.article(4711);
        var flag = NewTask.flag(subject, Language.ENGLISH, "Step 2 is wrong\nmore", null);
        var task = tasks.raise(flag, staff.sami(), staff.huda()).number();
        var mail = sent().getFirst();
        assertThat(mail.to()).isEqualTo("sami@example.com");
        assertThat(mail.subject()).contains("Step 2 is wrong").doesNotContain("more");
        assertThat(mail.plain())
                .contains("A task, from", "https://help.example.com/desk/tasks/" + task);
        tasks.raise(
                NewTask.flag(subject, Language.ENGLISH, "My own", null),
                staff.huda(),
                staff.huda());
        assertThat(sent()).hasSize(1);

        var other = NewTask.flag(subject, Language.ENGLISH, "To be forgotten", null);
        tasks.raise(other, staff.sami(), staff.huda());
        dalil.getBean(OrphanTasks.class).forget(subject, actor(staff.huda()));
        assertThat(sent()).as("nothing more was sent").hasSize(1);
    }

    @Test
    void whoIsDeactivatedGetsNone() {
        var people = dalil.getBean(People.class);
        var sami = staff.sami();
        people.deactivate(people.read(sami.id()), staff.lina());
        dalil.getBean(Cases.class).assign(openCase("Late"), sami, null, actor(staff.huda()));
        assertThat(sent()).isEmpty();
        assertThat(dalil.getBean(Postman.class).rows()).isEmpty();
    }

    @Test
    void anOwnerGetsOneMailADayForAllWhoseDayCame() {
        dalil.getBean(WorkLanguages.class).note(staff.huda().id(), Language.ARABIC);
        texts.live("Old", staff.huda(), LocalDate.parse("2026-02-20"));
        texts.ownedBy("Today", "Huda@Example.com", LocalDate.parse("2026-03-01"));
        texts.live("Tomorrow", staff.huda(), LocalDate.parse("2026-03-02"));
        texts.live("Of Sami", staff.sami(), LocalDate.parse("2026-03-01"));
        texts.live("Of nobody", null, LocalDate.parse("2026-03-01"));

        texts.morning();
        texts.morning(); // once a day, however often it is looked
        assertThat(sent())
                .extracting(Postbox.Mail::to)
                .containsExactlyInAnyOrder("huda@example.com", "sami@example.com");
        var hudas = toHuda().getFirst();
        assertThat(hudas.subject()).isEqualTo("حان موعد مراجعة مقالتين من مقالاتك");
        assertThat(hudas.html().select("li bdi[lang=en]").eachText())
                .containsExactly("Old", "Today");
        assertThat(hudas.html().select("li .note").eachText().getFirst()).contains("فبراير");
        assertThat(hudas.html().select("li a").eachAttr("href"))
                .allMatch(each -> each.startsWith("https://help.example.com/desk/articles/"));

        var clock = dalil.getBean(TestClock.class);
        clock.forward(Duration.ofHours(14)); // 3 in the morning in Riyadh
        texts.morning();
        assertThat(sent()).hasSize(2);
        clock.forward(Duration.ofHours(5));
        texts.morning();
        assertThat(sent()).hasSize(3);
        var next = toHuda().getLast();
        assertThat(next.html().select("li bdi[lang=en]").eachText()).containsExactly("Tomorrow");
        assertThat(next.plain()).contains("مقالتان أخريان");

        clock.forward(Duration.ofDays(1));
        texts.morning();
        assertThat(sent()).as("a day on which none came").hasSize(3);
    }

    @Test
    void whoHasATaskIsToldOnceWhenItsDayComes() {
        dalil.getBean(WorkLanguages.class).note(staff.huda().id(), Language.ARABIC);
        var today = LocalDate.parse("2026-03-01");
        texts.live("Today", staff.sami(), today);
        task(staff.huda(), today);
        task(staff.huda(), today.plusDays(1));
        task(staff.sami(), today);
        task(staff.mona(), null);
        var ended = task(staff.omar(), today);
        dalil.getBean(Tasks.class).end(ended, TaskEnd.DONE, "Mended.", staff.omar());
        dalil.getBean(Tasks.class).date(raised(null), today, staff.omar());

        texts.morning();
        texts.morning();
        assertThat(sent())
                .extracting(Postbox.Mail::to)
                .containsExactlyInAnyOrder("huda@example.com", "sami@example.com");
        var hudas = toHuda().getFirst();
        assertThat(hudas.subject()).isEqualTo("حان موعد مهمة من مهامك");
        assertThat(hudas.html().select("li").eachText())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("المهمة ").contains("مارس"));
        assertThat(hudas.html().select("li a").attr("href"))
                .startsWith("https://help.example.com/desk/tasks/");
        assertThat(hudas.plain()).doesNotContain("قراءة");
        var samis = postbox.all().stream().filter(each -> each.to().startsWith("sami")).toList();
        assertThat(samis.getFirst().subject())
                .isEqualTo("2 things of yours are due: articles to review and tasks to do");
        assertThat(samis.getFirst().html().select("li")).hasSize(2);

        dalil.getBean(TestClock.class).forward(Duration.ofDays(1));
        texts.morning();
        assertThat(sent()).hasSize(3);
        assertThat(toHuda().getLast().plain()).contains("ومن مهامك ما تأخر موعده: مهمة أخرى");
        dalil.getBean(TestClock.class).forward(Duration.ofDays(1));
        texts.morning();
        assertThat(sent()).as("a day on which none came").hasSize(3);
    }

    private long task(Account of, @Nullable LocalDate due) {
        var number = raised(of);
        dalil.getBean(Tasks.class).date(number, due, of);
        return number;
    }

    private long raised(@Nullable Account of) {
        var flag = NewTask.flag(TaskSubject.article(1), Language.ENGLISH, "Wrong " + flags++, null);
        return dalil.getBean(Tasks.class).raise(flag, of, of == null ? staff.huda() : of).number();
    }

    @Test
    void anErasedArticleIsNamedInNoReminderThatStillWaits() {
        var today = LocalDate.of(2026, 3, 1);
        var erased = texts.live("Wanderfalke", staff.huda(), today);
        texts.live("Turmfalke", staff.huda(), today);
        texts.live("Sperber", staff.mona(), today);
        texts.morning();
        dalil.getBean(Erasures.class).erase(erased, staff.lina());
        assertThat(sent()).hasSize(2).noneMatch(each -> each.plain().contains("Wanderfalke"));
        assertThat(toHuda())
                .singleElement()
                .satisfies(each -> assertThat(each.plain()).contains("Turmfalke"));
    }
}
