package org.dalil.desk.insight.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Role;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.desk.insight.evidence.Lines;
import org.dalil.insight.Quay;
import org.dalil.insight.gap.cause.GapStep;
import org.dalil.insight.gap.plan.GapTask;
import org.dalil.insight.gap.plan.GapTasks;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** What a topic came to before and after a text opens the lines that it counts. */
@Tag("database")
class EffectNumbersTest {
    private static final long TASK = 7_001;
    private static final String TABLE = ".desk-part > .table-wide tbody ";
    private static final String PAGE = "/desk/insight/effects/" + TASK;

    private Office office;
    private Clerk nour;
    private Quay quay;

    @BeforeEach
    void start() {
        office = new Office();
        quay = Quay.open(office.server().bean(ApplicationContext.class));
        nour = office.clerk("Nour", Role.MANAGER);
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void eachNumberOfBothSidesOpensItsLines() {
        live(quay.until().minusDays(7), 15);
        for (var language : new String[] {"en", "ar"}) {
            var numbers = nour.getIn(language, PAGE).select(TABLE + "a[href*='/evidence?']");
            assertThat(numbers).hasSize(4);
            numbers.forEach(
                    each ->
                            assertThat(Lines.of(nour, each.attr("href")))
                                    .as(each.attr("href"))
                                    .isEqualTo(Integer.parseInt(each.text())));
        }
    }

    /** A number that was counted of attempts that are gone stands without them. */
    @Test
    void whatIsNotAllThereAnyMoreIsNoLink() {
        live(quay.until().minusDays(7), 15);
        var linked = numbers();
        quay.rows().run("delete from attempt where on_day = ?", quay.until().minusDays(9));
        assertThat(numbers().eachAttr("href"))
                .hasSize(2)
                .isEqualTo(linked.eachAttr("href").subList(2, 4));
        quay.rows().run("delete from attempt");
        assertThat(numbers()).isEmpty();
        assertThat(nour.page(PAGE).select(TABLE + "td").first().text()).contains("failed");
    }

    /** Of the days before only some are compared until a week is over. */
    @Test
    void inTheFirstDaysTheTimeBeforeIsNoLink() {
        live(quay.until().minusDays(3), 15);
        assertThat(numbers())
                .hasSize(2)
                .allSatisfy(
                        each ->
                                assertThat(Lines.of(nour, each.attr("href")))
                                        .isEqualTo(Integer.parseInt(each.text())));
    }

    /** Weeks before a topic was chosen count as well: there are other days between them. */
    @Test
    void whatIsOfSeveralTimesIsNoLink() {
        live(quay.until().minusDays(7), 8); // seven days alone are too few
        assertThat(nour.page(PAGE).select(TABLE + "th").first().text()).contains("+");
        assertThat(numbers()).hasSize(2);
    }

    private Elements numbers() {
        return nour.page(PAGE).select(TABLE + "a[href*='/evidence?']");
    }

    private void live(LocalDate live, int begun) {
        var made = live.minusDays(begun);
        quay.rows().task(TASK, made, live);
        office.server()
                .bean(GapTasks.class)
                .add(
                        new GapTask(
                                TASK,
                                Quay.TOPIC,
                                "en",
                                GapStep.WRITE,
                                made.minusDays(7),
                                made.minusDays(1),
                                made,
                                null,
                                null,
                                live));
    }
}
