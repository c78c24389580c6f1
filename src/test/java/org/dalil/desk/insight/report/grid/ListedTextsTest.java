package org.dalil.desk.insight.report.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Audience;
import org.dalil.article.care.DueArticles;
import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.cases.NewCase;
import org.dalil.desk.insight.Printed;
import org.dalil.desk.insight.chart.BarChart;
import org.dalil.desk.insight.csv.Cell;
import org.dalil.insight.Rows;
import org.dalil.insight.calendar.Period;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.testing.TestClock;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the reports on articles and on what may be stale list, in Riyadh on 23 November. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListedTextsTest {
    private static final Language EN = Language.ENGLISH;
    private static final Language AR = Language.ARABIC;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-22T22:00:00Z");

    /** The last second that is four whole weeks past, on 25 October in Riyadh. */
    private static final Instant LONG_AGO = Instant.parse("2026-10-25T20:59:59Z");

    private ApplicationContext node;
    private Rows rows;
    private World world;

    @BeforeAll
    void start() {
        node =
                Dalil.start(
                        Map.of(
                                "dalil.test.clock",
                                LONG_AGO.toString(),
                                "dalil.zone",
                                "Asia/Riyadh"));
        rows = new Rows(node);
        world = node.getBean(World.class);
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @Test
    void aTextThatNobodyReadInFourWeeksIsListedAloneAndEachLanguageForItself() {
        at(LONG_AGO);
        var never = world.publicArticle("Fold the tent", "Slowly.");
        world.live(never, AR, "طي الخيمة", "ببطء.");
        read(never, AR, LocalDate.of(2026, 11, 1));
        read(world.publicArticle("Read once", "Text."), EN, LocalDate.of(2026, 10, 25));
        var archived = world.publicArticle("Archived", "Text.");
        rows.run("update article set confidence = 'ARCHIVED' where id = ?", archived);
        world.draft(world.article("never/draft", Audience.PUBLIC), EN, "Draft", "Text.");
        at(LONG_AGO.plusSeconds(1));
        world.publicArticle("Four weeks, and not a second more", "Text.");
        at(NOW);

        assertThat(grid(ArticlesReport.class, "never").lines())
                .containsExactly(
                        line(
                                "Fold the tent",
                                never,
                                Cell.of(EN.ownName()),
                                Cell.of(LocalDate.of(2026, 10, 25))));
    }

    @Test
    void whatSomebodyWasToLookAtBeforeTodayIsListedTheLongestFirst() {
        at(NOW);
        var due = node.getBean(DueArticles.class);
        var yesterday = due.live("Due yesterday", null, TODAY.minusDays(1));
        due.live("Due today", null, TODAY);
        var october = due.live("Due in October", null, TODAY.minusDays(50));

        assertThat(grid(StaleReport.class, "overdue").lines())
                .containsExactly(
                        line("Due in October", october, Cell.of(TODAY.minusDays(50))),
                        line("Due yesterday", yesterday, Cell.of(TODAY.minusDays(1))));
    }

    @Test
    void aTranslationIsListedOnceItsOriginalWentOn() {
        at(NOW);
        var behind = translated("Pay by card", "ادفع بالبطاقة");
        translated("Pay in cash", "ادفع نقدا");
        world.live(behind, EN, "Pay by card", "At the till, and now online as well.");

        assertThat(grid(StaleReport.class, "behind").lines())
                .containsExactly(line("ادفع بالبطاقة", behind, Cell.of(AR.ownName())));
    }

    @Test
    void anArticleAfterWhichThreeReadersAskedInFourWeeksIsListedTheMostFirst() {
        at(NOW);
        var first = NOW.minus(Duration.ofDays(28));
        var three = asked("Three asked", first, NOW.minusSeconds(9), NOW.minusSeconds(8));
        asked("Two asked", NOW.minusSeconds(9), NOW.minusSeconds(8));
        var tooEarly = first.minusSeconds(1);
        asked("Two, and one before", tooEarly, NOW.minusSeconds(9), NOW.minusSeconds(8));
        var four = asked("Four asked", first, first, first, first);

        var opened = grid(StaleReport.class, "opened");
        assertThat(opened.lines())
                .containsExactly(
                        line("Four asked", four, Cell.of(4)),
                        line("Three asked", three, Cell.of(3)));
        assertThat(opened.bars()).extracting(BarChart.Measured::said).containsExactly("4", "3");
    }

    private long translated(String english, String arabic) {
        var article = world.article("behind/" + english, Audience.PUBLIC);
        var original = world.live(article, EN, english, "At the till.");
        world.live(article, AR, arabic, "عند الصندوق.");
        rows.run(
                "update translation set source_revision_id = ? where article_id = ?"
                        + " and language = 'ar'",
                original,
                article);
        return article;
    }

    private long asked(String title, Instant... times) {
        var article = world.publicArticle(title, "Text.");
        for (var time : times) {
            var asked = NewCase.of("It does not help", "Why?", EN).after(List.of(), article);
            node.getBean(Cases.class).open(asked.at(time), Actor.SYSTEM);
        }
        return article;
    }

    private void read(long article, Language language, LocalDate day) {
        rows.run(
                "insert into reading_day (article_id, on_day, language, revision_id, views)"
                        + " values (?, ?, ?, 1, 1)",
                article,
                day,
                language.code());
    }

    private void at(Instant moment) {
        var clock = node.getBean(TestClock.class);
        clock.forward(Duration.between(clock.instant(), moment));
    }

    private Grid grid(Class<? extends GridReport> report, String code) {
        return node
                .getBean(report)
                .grids(
                        new Period(TODAY, TODAY),
                        Printed.telling(EN),
                        node.getBean(Staff.class).nour())
                .stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Grid.Line line(String title, long article, Cell... cells) {
        return new Grid.Line(title, "/desk/articles/" + article, List.of(cells));
    }
}
