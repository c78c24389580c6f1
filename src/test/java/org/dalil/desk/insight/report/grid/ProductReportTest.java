package org.dalil.desk.insight.report.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.cases.NewCase;
import org.dalil.desk.insight.Printed;
import org.dalil.desk.insight.chart.BarChart;
import org.dalil.desk.insight.csv.Cell;
import org.dalil.insight.Rows;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.Week;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a department reads of its own product; each test has a base of its own. */
@Tag("database")
class ProductReportTest {
    private static final Language EN = Language.ENGLISH;
    private static final LocalDate UNTIL = LocalDate.of(2026, 5, 31);
    private static final long FEW = 1;
    private static final long MANY = 2;
    private static final long OTHER = 3;
    private static final long NOWHERE = 4;
    private static final long RARE = 5;

    private ApplicationContext node;
    private Rows rows;

    @BeforeEach
    void start() {
        node = Dalil.start(Map.of("dalil.test.clock", "2026-06-01T06:00:00Z"));
        rows = new Rows(node);
        topic(FEW, "Router", 4);
        topic(MANY, "Router", 9);
        topic(OTHER, "Switch", 30);
        topic(NOWHERE, null, 6);
        topic(RARE, "Router", 2);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void listsWhatFailsOfThisProductTheMostFirstAndSaysWhatBelongsToNone() {
        rows.day(UNTIL.minusDays(2), OTHER, EN, 0, Week.ENOUGH);
        var failing = grid("failing", Period.weeks4(UNTIL));
        assertThat(failing.lines()).containsExactly(topicLine(MANY, 9), topicLine(FEW, 4));
        assertThat(failing.bars()).extracting(BarChart.Measured::number).containsExactly(9.0, 4.0);
        assertThat(failing.lead()).contains("May 31, 2026", "6");
    }

    /** Where shares would mislead each failure counts for itself, and the latest is first. */
    @Test
    void listsTheSameWhereLittleWasTriedYet() {
        rows.wording(8, MANY, EN, "topic 2 again");
        rows.run("update wording set visitors = 1 where id = 8");
        failed(1, MANY, MANY, UNTIL.minusDays(3));
        failed(2, MANY, MANY, UNTIL.minusDays(2));
        failed(3, MANY, 8, UNTIL.minusDays(1));
        failed(4, FEW, FEW, UNTIL);
        failed(5, OTHER, OTHER, UNTIL);
        var asked = NewCase.of("Help", "Please.", EN);
        var number = node.getBean(Cases.class).open(asked, Actor.SYSTEM).standing().number();
        rows.run("update attempt set outcome = 'CASE', case_id = ? where visit = 4", number);
        assertThat(grid("failing", Period.weeks4(UNTIL)).lines())
                .containsExactly(topicLine(FEW, 1), topicLine(MANY, 3));
    }

    @Test
    void listsWhatIsReadOfThisProductInTheseDaysTheMostFirst() {
        var world = node.getBean(World.class);
        var own = world.publicArticle("Reset the router", "Hold the key.");
        world.live(own, Language.ARABIC, "إعادة ضبط الموجه", "اضغط الزر.");
        var other = world.publicArticle("Reset the switch", "Pull it.");
        product(own, "Router");
        product(other, "Switch");
        read(UNTIL, own, EN, 7);
        read(UNTIL.minusDays(9), own, Language.ARABIC, 6);
        read(UNTIL, own, Language.ARABIC, 6);
        read(UNTIL.minusDays(10), own, EN, 90); // before these days
        read(UNTIL, other, EN, 50);

        var most = grid("read", new Period(UNTIL.minusDays(9), UNTIL));
        var address = "/desk/articles/" + own;
        assertThat(most.lines())
                .containsExactly(
                        new Grid.Line(
                                "إعادة ضبط الموجه",
                                address,
                                List.of(Cell.of(Language.ARABIC.ownName()), Cell.of(12))),
                        new Grid.Line(
                                "Reset the router",
                                address,
                                List.of(Cell.of(EN.ownName()), Cell.of(7))));
        assertThat(most.bars()).extracting(BarChart.Measured::number).containsExactly(12.0, 7.0);
    }

    private void topic(long topic, @Nullable String product, int failed) {
        rows.topic(topic, topic, false);
        rows.wording(topic, topic, EN, "topic " + topic);
        rows.run("update topic set name = ? where id = ?", "topic " + topic, topic);
        if (product != null) {
            rows.run(
                    "insert into topic_mark (topic_id, kind, mark) values (?, 'PRODUCT', ?)",
                    topic,
                    product);
        }
        rows.day(UNTIL.minusDays(topic), topic, EN, failed, failed);
    }

    private void failed(int visit, long topic, long wording, LocalDate day) {
        rows.attempt(day, visit, topic, EN, Outcome.NO_MATCH, null, "");
        rows.run("update attempt set wording_id = ? where visit = ?", wording, visit);
    }

    private void product(long article, String product) {
        rows.run(
                "insert into article_product (article_id, product) values (?, ?)",
                article,
                product);
    }

    private void read(LocalDate day, long article, Language language, int views) {
        rows.run(
                "insert into reading_day (article_id, on_day, language, revision_id, views)"
                        + " values (?, ?, ?, 1, ?)",
                article,
                day,
                language.code(),
                views);
    }

    private Grid grid(String code, Period period) {
        return node
                .getBean(ProductReport.class)
                .grids("Router", period, Printed.telling(EN), node.getBean(Staff.class).nour())
                .stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Grid.Line topicLine(long topic, int failed) {
        return new Grid.Line(
                "topic " + topic, "/desk/insight/topics/" + topic, List.of(Cell.of(failed)));
    }
}
