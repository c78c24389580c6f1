package org.dalil.insight.daily.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.daily.Days.DAY;
import static org.dalil.insight.daily.Days.NOON;
import static org.dalil.insight.daily.Days.key;
import static org.dalil.insight.daily.Days.noted;
import static org.dalil.insight.daily.Days.search;
import static org.dalil.insight.event.Strength.WEAK;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Account;
import org.dalil.insight.Rows;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.daily.TopicSum;
import org.dalil.insight.daily.WeekSum;
import org.dalil.insight.event.EventDays;
import org.dalil.insight.gap.GapFilter;
import org.dalil.insight.gap.Gaps;
import org.dalil.insight.gap.Week;
import org.dalil.insight.wording.WordingCount;
import org.dalil.insight.wording.WordingQuery;
import org.dalil.insight.wording.WordingQuery.Order;
import org.dalil.insight.wording.Wordings;
import org.dalil.statistics.Share;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.testing.TestClock;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is let go of a day as the years pass, and what is told of it all the same. */
@Tag("database")
class OldDaysRunTest {
    private static final String RARE = "zebrafish leaking behind radiator";
    private static final LocalDate END = DAY.plusDays(27);
    private static final String STEMS = "select count(*) from topic_stem where stem like 'zebraf%'";

    private ApplicationContext node;
    private Rows rows;
    private Account nour;

    @BeforeEach
    void start() {
        node = Dalil.start(Map.of("dalil.test.clock", "2026-05-13T03:00:00Z"));
        rows = new Rows(node);
        nour = node.getBean(Staff.class).nour();
        for (var at = 0; at < 70; at++) {
            note(
                    "A" + at,
                    search("refund late", WEAK),
                    search("parcel", WEAK),
                    search("invoice", WEAK));
        }
        note("z1", search(RARE, WEAK));
        note("z2", search("refund late zebrafish", WEAK)); // of a topic that many ask for
        node.getBean(Daily.class).run();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void letsGoOfWordsOfOneWithTheirStemsAndTellsTheSameNumbers() {
        assertThat(rows.count(STEMS)).isPositive();
        assertThat(named()).isEqualTo(5);
        var told = told();
        forward(90);
        assertThat(rows.count(STEMS)).isPositive();
        assertThat(named()).isEqualTo(5);
        forward(2);
        assertThat(rows.count(STEMS)).isZero();
        assertThat(named()).isEqualTo(3);
        assertThat(rows.holding("zebraf")).containsOnly("event.words");
        assertThat(told()).isEqualTo(told);
        assertThat(rows.count("select count(*) from topic")).isEqualTo(4);
    }

    /** It is placed as what it is: nobody asked for it before that is known of. */
    @Test
    void takesTheSameWordsForNewOnes() {
        forward(92);
        var told = told();
        var today = DAY.plusDays(93);
        events().add(noted(today, key("y"), at(today), 5, search(RARE, WEAK)));
        node.getBean(Daily.class).run();
        assertThat(rows.count("select count(*) from topic")).isEqualTo(5);
        assertThat(rows.count(STEMS)).isPositive();
        assertThat(told()).isEqualTo(told);
        var fresh =
                "select count(*) from attempt a join wording w on w.id = a.wording_id"
                        + " and w.topic_id = a.topic_id where w.words = '"
                        + RARE
                        + "'";
        assertThat(rows.count(fresh)).isEqualTo(1);
    }

    @Test
    void leavesNothingOfTopicsOnceTheirAttemptsAreGoneButTheTotalsOfDays() {
        var totals = totals();
        var weeks = weeks();
        forward(399);
        assertThat(rows.count("select count(*) from topic")).isEqualTo(4);
        assertThat(rows.count("select count(*) from topic_day")).isEqualTo(8);
        forward(2);
        var listed = "select count(*) from topic";
        assertThat(rows.count(listed)).as("a week's page lists them").isEqualTo(4);
        rows.run("delete from gap"); // half a year of weeks is kept
        forward(0);
        for (var table : List.of("topic", "topic_stem", "topic_day", "wording", "wording_day")) {
            assertThat(rows.count("select count(*) from " + table)).as(table).isZero();
        }
        assertThat(totals()).isEqualTo(totals);
        assertThat(weeks()).isEqualTo(weeks);
    }

    /** As pages, files and effects have it. */
    private record Told(
            List<TopicSum> sums,
            Map<LocalDate, Share> totals,
            List<WeekSum> weeks,
            List<WordingCount> words,
            Week week) {}

    private Told told() {
        var period = new Period(DAY, END);
        var query = new WordingQuery(null, DAY, END, Order.MOST_FAILED, 99);
        var filter = new GapFilter(null, null, null, period);
        var week = node.getBean(Gaps.class).whole(filter, Language.ENGLISH, nour);
        assertThat(week).isInstanceOf(Week.Ranked.class);
        return new Told(
                node.getBean(TopicDays.class).sums(period, null, 99),
                totals(),
                weeks(),
                node.getBean(Wordings.class).top(query, nour),
                week);
    }

    private Map<LocalDate, Share> totals() {
        return node.getBean(TopicDays.class).totalWithout(List.of(), null, DAY, END);
    }

    private List<WeekSum> weeks() {
        var weeks = List.of(new Period(DAY, DAY.plusDays(6)), new Period(DAY.plusDays(7), END));
        return node.getBean(TopicDays.class).weeks(null, null, weeks);
    }

    private long named() {
        return rows.count("select count(*) from wording where digest not like '.%'");
    }

    private void forward(int days) {
        node.getBean(TestClock.class).forward(Duration.ofDays(days));
        node.getBean(OldDaysRun.class).run();
    }

    private void note(String visitor, org.dalil.insight.event.Event... what) {
        events().add(noted(DAY, key(visitor), NOON, 90, what));
    }

    private EventDays events() {
        return node.getBean(EventDays.class);
    }

    private static Instant at(LocalDate day) {
        return NOON.plus(Duration.ofDays(day.toEpochDay() - DAY.toEpochDay()));
    }
}
