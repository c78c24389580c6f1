package org.dalil.insight.daily.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dalil.insight.daily.Days.DAY;
import static org.dalil.insight.daily.Days.NOON;
import static org.dalil.insight.daily.Days.key;
import static org.dalil.insight.daily.Days.noted;
import static org.dalil.insight.daily.Days.open;
import static org.dalil.insight.daily.Days.search;
import static org.dalil.insight.daily.Days.stay;
import static org.dalil.insight.event.Strength.STRONG;
import static org.dalil.insight.event.Strength.WEAK;

import io.micronaut.context.ApplicationContext;

import org.dalil.insight.Rows;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.daily.TopicSum;
import org.dalil.insight.daily.visitor.StoredDays;
import org.dalil.insight.event.Event;
import org.dalil.insight.event.EventDays;
import org.dalil.insight.wording.WordingCount;
import org.dalil.insight.wording.WordingQuery;
import org.dalil.insight.wording.WordingQuery.Order;
import org.dalil.insight.wording.Wordings;
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
import java.util.concurrent.atomic.AtomicInteger;

/** Days as the nightly job computes them, from the events as they are noted. */
@Tag("database")
class DailyTest {
    private static final String LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private ApplicationContext node;
    private EventDays events;

    @BeforeEach
    void start() {
        node = Dalil.start(Map.of("dalil.test.clock", "2026-05-13T03:00:00Z"));
        events = node.getBean(EventDays.class);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void computesADayThatSomethingCameOn() {
        crowd(DAY);
        assertThat(due()).containsExactly(DAY);

        daily();

        assertThat(due()).isEmpty();
        var sums = sums(DAY);
        assertThat(sums).hasSize(2);
        assertThat(sums.getFirst().attempts()).isEqualTo(64);
        assertThat(sums.getFirst().failedVisitors()).isEqualTo(64);
        assertThat(sums.getLast().by()).containsEntry(Outcome.READ, 64);
        assertThat(words()).extracting(WordingCount::words).contains("refund late", "parcel");
        assertThat(
                        new Rows(node)
                                .numbers(
                                        "select visitors, visits, searches, machines"
                                                + " from insight_day"))
                .containsExactly(64L, 64L, 128L, 0L);
    }

    @Test
    void takesInWhatComesLate() {
        crowd(DAY);
        daily();
        note(DAY, "A1", NOON.plusSeconds(3600), search("parcel", WEAK));
        assertThat(due()).containsExactly(DAY);
        daily();
        assertThat(sums(DAY)).extracting(TopicSum::attempts).containsExactly(64, 65);
        assertThat(due()).isEmpty();
    }

    /** Emptied when nobody typed them: years later they may be what most people ask. */
    @Test
    void tellsWordsAgainThatWereEmptiedAndAreTypedOnceMore() {
        crowd(DAY);
        daily();
        new Rows(node).run("update wording set words = '', visitors = 2");
        assertThat(words()).isEmpty();
        note(DAY, "A1", NOON.plusSeconds(3600), search("parcel", WEAK));
        daily();
        assertThat(words()).extracting(WordingCount::words).contains("refund late", "parcel");
    }

    /**
     * Killed between two slices, and when it had computed the same before: nothing counts twice.
     */
    @Test
    void goesOnWhereItWasKilled() {
        crowd(DAY);
        for (var slices : List.of(20, 64 + 20, 2 * 64 - 1)) {
            kill(slices);
            assertThat(due()).containsExactly(DAY);
        }
        daily();
        var sums = sums(DAY);
        var words = words();
        assertThat(sums).extracting(TopicSum::attempts).containsExactly(64, 64);

        note(DAY, "A1", NOON.plusSeconds(3600), search("parcel", WEAK));
        kill(64 + 20);
        new Rows(node).run("delete from event where sequence = 0 and source_id = ?", late());
        daily();
        assertThat(sums(DAY)).isEqualTo(sums);
        assertThat(words()).isEqualTo(words);
    }

    /** What is begun before midnight and goes on is one visit, on the day it began. */
    @Test
    void keepsAVisitTogetherOverMidnight() {
        var next = DAY.plusDays(1);
        var midnight = Instant.parse("2026-05-13T00:00:00Z");
        note(DAY, "A", midnight.minusSeconds(60), search("parcel", STRONG, 7L));
        note(next, "zB", midnight.plusSeconds(60), open(7), stay(7));
        note(next, "zB", midnight.plusSeconds(7200), search("refund late", WEAK));
        new Rows(node)
                .run(
                        "insert into event_bridge (on_day, slice, visitor, earlier_slice, earlier)"
                                + " values (?, 51, ?, 0, ?)",
                        next,
                        key("zB"),
                        key("A"));
        daily();
        assertThat(sums(DAY)).hasSize(1);
        assertThat(sums(DAY).getFirst().by()).containsEntry(Outcome.READ, 1);
        assertThat(sums(next)).hasSize(1);
        assertThat(sums(next).getFirst().by()).containsEntry(Outcome.NO_MATCH, 1);
        assertThat(sums(next).getFirst().topic()).isNotEqualTo(sums(DAY).getFirst().topic());
    }

    /** Numbers of articles that are no more lead nowhere, and are in nobody's way. */
    @Test
    void countsWhatWasOpenedAndIsGone() {
        note(DAY, "A", NOON, search("parcel", STRONG, 999L), open(999), stay(999));
        note(DAY, "B", NOON, open(998), vote(998));
        daily();
        assertThat(sums(DAY)).hasSize(1);
        assertThat(
                        node.getBean(TopicDays.class)
                                .opened(sums(DAY).getFirst().topic(), may12(), null, 9))
                .extracting("articleId")
                .containsExactly(999L);
    }

    /** Whoever never stays and opens faster than anybody reads is a program, and is left out. */
    @Test
    void leavesOutProgramsAndSaysHowMany() {
        var machine = new Event[60];
        for (var at = 0; at < machine.length; at++) {
            machine[at] = search("parcel " + at, WEAK);
        }
        note(DAY, "A", NOON, machine);
        note(DAY, "B", NOON, search("parcel", WEAK));
        daily();
        assertThat(sums(DAY)).extracting(TopicSum::attempts).containsExactly(1);
        assertThat(new Rows(node).numbers("select machines, visitors from insight_day"))
                .containsExactly(1L, 1L);
    }

    /** From a day without events nothing is made: what it came to stays. */
    @Test
    void leavesDaysAloneWhoseEventsAreGone() {
        crowd(DAY);
        daily();
        var sums = sums(DAY);
        node.getBean(TestClock.class).forward(Duration.ofDays(100));
        new Rows(node).run("delete from event");
        new Rows(node).run("update insight_day set dirty = true");
        daily();
        assertThat(sums(DAY)).isEqualTo(sums);
    }

    private static Event vote(long article) {
        return new Event.Voted(Language.ENGLISH, article, 1, false);
    }

    /** Two attempts of everybody, whose keys are in all slices. */
    private void crowd(LocalDate day) {
        for (var letter : LETTERS.split("")) {
            note(
                    day,
                    letter,
                    NOON,
                    search("refund late", WEAK),
                    search("parcel", STRONG, 7L),
                    open(7),
                    stay(7));
        }
    }

    private void note(LocalDate day, String visitor, Instant from, Event... what) {
        events.add(noted(day, key(visitor), from, 5, what));
    }

    private static long late() {
        return NOON.plusSeconds(3600).getEpochSecond();
    }

    private void kill(int slices) {
        var left = new AtomicInteger(slices);
        node.getBean(DayStateRepository.class)
                .begin(DAY, node.getBean(TestClock.class).instant().plusSeconds(1));
        assertThatThrownBy(
                        () ->
                                node.getBean(DayComputing.class)
                                        .compute(
                                                DAY,
                                                node.getBean(StoredDays.class).of(DAY),
                                                () -> {
                                                    if (left.decrementAndGet() < 0) {
                                                        throw new Killed();
                                                    }
                                                }))
                .isInstanceOf(Killed.class);
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void daily() {
        node.getBean(TestClock.class).forward(Duration.ofSeconds(10));
        node.getBean(Daily.class).run();
    }

    private List<LocalDate> due() {
        return node.getBean(DayStateRepository.class).due(DAY.minusDays(60)).stream()
                .map(DayState::onDay)
                .toList();
    }

    private List<TopicSum> sums(LocalDate day) {
        return node.getBean(TopicDays.class).sums(new Period(day, day), null, 99);
    }

    private static Period may12() {
        return new Period(DAY, DAY);
    }

    private List<WordingCount> words() {
        var query = new WordingQuery(null, DAY, DAY, Order.MOST_SEARCHED, 9);
        return node.getBean(Wordings.class).top(query, node.getBean(Staff.class).nour());
    }
}
