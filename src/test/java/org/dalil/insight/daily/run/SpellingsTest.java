package org.dalil.insight.daily.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.daily.Days.DAY;
import static org.dalil.insight.daily.Days.EN;
import static org.dalil.insight.daily.Days.key;
import static org.dalil.insight.daily.Days.noted;
import static org.dalil.insight.daily.Days.search;
import static org.dalil.insight.event.Strength.WEAK;

import io.micronaut.context.ApplicationContext;

import org.dalil.cases.CaseForgetting;
import org.dalil.database.Transactions;
import org.dalil.insight.Rows;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.event.Event.CaseSent;
import org.dalil.insight.event.EventDays;
import org.dalil.insight.event.FormKey;
import org.dalil.insight.topic.Topics;
import org.dalil.insight.wording.WordingCount;
import org.dalil.insight.wording.WordingQuery;
import org.dalil.insight.wording.WordingQuery.Order;
import org.dalil.insight.wording.Wordings;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The same words, written in several ways, are shown as most people wrote them. */
@Tag("database")
class SpellingsTest {
    private static final LocalDate NEXT = DAY.plusDays(1);

    /** Rows, and the days without any, on which all wrote it as it is shown. */
    private static final String WROTE =
            "select coalesce(sum(visitors), 0) from (select words, visitors from wording_spelling"
                    + " union all select w.words, d.visitors from wording_day d join wording w on"
                    + " w.id = d.wording_id where not exists (select 1 from wording_spelling s"
                    + " where s.wording_id = d.wording_id and s.on_day = d.on_day)) x"
                    + " where words = '%s'";

    private ApplicationContext node;
    private Rows rows;
    private LocalDate today = DAY;
    private int keys;

    @BeforeEach
    void start() {
        node = Dalil.start(Map.of("dalil.test.clock", "2026-05-13T03:00:00Z"));
        rows = new Rows(node);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void namesATopicAsMostPeopleWriteIt() {
        typed(DAY, 3, "wi fi password");
        compute();
        assertThat(shown()).containsExactly("wi fi password");
        assertThat(name()).isEqualTo("wi fi password");
        assertThat(rows.count("select count(*) from wording_spelling")).isZero();
        nextDay();
        typed(NEXT, 9, "Wi-Fi password");
        compute();
        assertThat(shown()).containsExactly("Wi-Fi password");
        assertThat(name()).isEqualTo("Wi-Fi password");
        assertThat(rows.holding("wi fi password")).doesNotContain("topic.founder");
    }

    @Test
    void comesOutTheSameHoweverOftenADayIsComputed() {
        typed(DAY, 3, "wi fi password");
        typed(DAY, 2, "WI FI password");
        nextDay();
        typed(NEXT, 9, "Wi-Fi password");
        compute();
        for (var turn = 0; turn < 3; turn++) {
            assertThat(shown()).containsExactly("Wi-Fi password");
            assertThat(rows.count(WROTE.formatted("wi fi password"))).isEqualTo(3);
            assertThat(rows.count(WROTE.formatted("WI FI password"))).isEqualTo(2);
            assertThat(rows.count(WROTE.formatted("Wi-Fi password"))).isEqualTo(9);
            rows.run("update insight_day set dirty = true");
            compute();
        }
    }

    @Test
    void staysUntilAnotherIsReallyAhead() {
        typed(DAY, 4, "wi fi password");
        compute();
        nextDay();
        typed(NEXT, 4, "Wi-Fi password");
        compute();
        assertThat(shown()).containsExactly("wi fi password");
        typed(NEXT, 1, "Wi-Fi password");
        compute();
        assertThat(shown()).containsExactly("Wi-Fi password");
    }

    /** Who comes late to a day that was computed is counted where it was written otherwise, too. */
    @Test
    void countsTheDaysOnWhichEverybodyWroteItTheSame() {
        typed(DAY, 9, "wi fi password");
        compute();
        nextDay();
        typed(NEXT, 5, "Wi-Fi password");
        typed(NEXT, 1, "wi fi password");
        compute();
        assertThat(shown()).containsExactly("wi fi password");
        typed(NEXT, 6, "Wi-Fi password");
        compute();
        assertThat(shown()).containsExactly("Wi-Fi password");
        typed(DAY, 2, "wi fi password");
        compute();
        assertThat(shown()).as("12 of 11 and 1").containsExactly("wi fi password");
    }

    /** Three people typed the words, and no more than two of them in any one way. */
    @Test
    void showsNothingThatOnlyTwoPeopleWrote() {
        typed(DAY, 2, "Peregrine-Box (Sara)");
        typed(DAY, 1, "PEREGRINE box Sara");
        compute();
        assertThat(shown()).containsExactly("peregrine box sara");
        assertThat(name()).isEqualTo("peregrine box sara");
        rows.run("update insight_day set dirty = true");
        compute();
        assertThat(shown()).containsExactly("peregrine box sara");
        typed(DAY, 1, "Peregrine-Box (Sara)");
        compute();
        assertThat(shown()).containsExactly("Peregrine-Box (Sara)");
    }

    /** The days that are kept say of two only how they wrote, and nobody was shown it before. */
    @Test
    void takesNoWayForThatOfThreeWhichIsNotKnownAnyMore() {
        typed(DAY, 1, "Peregrine-Box");
        compute();
        typed(later(60), 1, "Peregrine-Box");
        compute();
        typed(later(60), 1, "Peregrine-Box");
        compute();
        assertThat(shown()).containsExactly("peregrine box");
    }

    @Test
    void keepsWhatThreeWroteWhenTheDaysAreGone() {
        typed(DAY, 3, "Peregrine-Box");
        compute();
        typed(later(120), 1, "peregrine box");
        compute();
        node.getBean(OldDaysRun.class).run();
        assertThat(shown()).containsExactly("Peregrine-Box");
        assertThat(name()).isEqualTo("Peregrine-Box");
    }

    @Test
    void forgetsWithACaseHowItsCustomerWrote() {
        typed(DAY, 3, "peregrine box");
        var form = FormKey.of("sent");
        var huda = key("H1");
        node.getBean(EventDays.class)
                .add(
                        noted(
                                DAY,
                                huda,
                                DAY.atTime(12, 0).toInstant(ZoneOffset.UTC),
                                9,
                                search("Peregrine-box", WEAK),
                                new CaseSent(EN, form, 7)));
        rows.run(
                "insert into form_visit (form, on_day, slice, visitor, case_id)"
                        + " values (?, ?, 7, ?, 7)",
                form.digest(),
                DAY,
                huda);
        compute();
        assertThat(rows.holding("peregrine-box")).contains("wording_spelling.words");
        node.getBean(Transactions.class)
                .write(
                        () ->
                                node.getBeansOfType(CaseForgetting.class)
                                        .forEach(each -> each.forget(7)));
        compute();
        assertThat(rows.holding("peregrine-box")).isEmpty();
        assertThat(shown()).containsExactly("peregrine box");
    }

    @Test
    void forgetsAtOnceWhatOnlyACaseSays() {
        typed(DAY, 3, "peregrine box");
        typed(DAY, 2, "Peregrine-box");
        typed(DAY, 3, "PEREGRINE/box");
        typed(DAY, 1, "kestrel");
        typed(DAY, 1, "KESTREL!");
        compute();
        var erased = Set.of("Peregrine-box", "PEREGRINE/box", "KESTREL!");
        node.getBean(Topics.class).forget(EN, erased);
        assertThat(rows.holding("peregrine-box")).containsExactly("event.words");
        assertThat(rows.holding("peregrine/box")).contains("wording_spelling.words");
        assertThat(rows.holding("kestrel")).containsExactly("event.words");
    }

    /** Two wrote it otherwise, and nobody knows any more how. */
    @Test
    void tellsNobodysWayOfWordsThatWereErasedAndTypedAgain() {
        typed(DAY, 2, "kestrel");
        compute();
        node.getBean(Topics.class).forget(EN, Set.of("kestrel"));
        assertThat(rows.holding("kestrel")).containsExactly("event.words");
        nextDay();
        typed(NEXT, 1, "KESTREL!!");
        compute();
        assertThat(shown()).containsExactly("kestrel");
    }

    @Test
    void keepsNoWayToWriteLongerThanWordsOfTooFew() {
        typed(DAY, 3, "peregrine box");
        typed(DAY, 1, "Peregrine-box");
        compute();
        rows.run("delete from event");
        later(89);
        node.getBean(OldDaysRun.class).run();
        assertThat(rows.holding("peregrine-box")).isNotEmpty();
        nextDay();
        node.getBean(OldDaysRun.class).run();
        assertThat(rows.holding("peregrine-box")).isEmpty();
        assertThat(rows.holding("peregrine box")).contains("wording.words", "topic.name");
    }

    /** A node before these rows puts a day anew and knows nothing of them. */
    @Test
    void goesWithTheDayOfItsWords() {
        typed(DAY, 3, "peregrine box");
        typed(DAY, 1, "Peregrine-box");
        compute();
        rows.run("delete from wording_day where on_day = ?", DAY);
        assertThat(rows.count("select count(*) from wording_spelling")).isZero();
    }

    @Test
    void keepsTheNameThatAnEditorGave() {
        typed(DAY, 3, "wi fi password");
        compute();
        rows.run("update topic set named_by = 'Nour'");
        nextDay();
        typed(NEXT, 9, "Wi-Fi password");
        compute();
        assertThat(name()).isEqualTo("wi fi password");
        assertThat(shown()).containsExactly("Wi-Fi password");
    }

    /** Other words take its place only with a fifth more visitors, however it is written now. */
    @Test
    void keepsTheWordsOfATopicWhereTheyAreOnlyWrittenOtherwise() {
        typed(DAY, 10, "refund late");
        compute();
        nextDay();
        typed(NEXT, 11, "Refund: late");
        typed(NEXT, 25, "late refund");
        compute();
        assertThat(name()).isEqualTo("Refund: late");
    }

    private void typed(LocalDate day, int visitors, String words) {
        for (var visitor = 0; visitor < visitors; visitor++) {
            var at = day.atTime(9, keys % 60).toInstant(ZoneOffset.UTC);
            var visit = noted(day, key("A" + keys++ + "B"), at, 9, search(words, WEAK));
            node.getBean(EventDays.class).add(visit);
        }
    }

    private void nextDay() {
        node.getBean(TestClock.class).forward(Duration.ofDays(1));
    }

    private LocalDate later(int days) {
        node.getBean(TestClock.class).forward(Duration.ofDays(days));
        today = today.plusDays(days);
        return today;
    }

    private void compute() {
        node.getBean(Daily.class).run();
    }

    private List<String> shown() {
        var query = new WordingQuery(EN, DAY, DAY.plusDays(200), Order.MOST_SEARCHED, 9);
        return node.getBean(Wordings.class).top(query, node.getBean(Staff.class).nour()).stream()
                .map(WordingCount::words)
                .toList();
    }

    private String name() {
        var sums = node.getBean(TopicDays.class).sums(new Period(DAY, NEXT), null, 9);
        return node.getBean(Topics.class).commonName(sums.getFirst().topic(), EN);
    }
}
