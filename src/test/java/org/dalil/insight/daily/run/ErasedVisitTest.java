package org.dalil.insight.daily.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.daily.Days.DAY;
import static org.dalil.insight.daily.Days.EN;
import static org.dalil.insight.daily.Days.NOON;
import static org.dalil.insight.daily.Days.key;
import static org.dalil.insight.daily.Days.noted;
import static org.dalil.insight.daily.Days.search;
import static org.dalil.insight.event.Strength.WEAK;

import io.micronaut.context.ApplicationContext;

import org.dalil.cases.CaseForgetting;
import org.dalil.database.Transactions;
import org.dalil.insight.Rows;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.daily.TopicSum;
import org.dalil.insight.daily.sum.DaySums;
import org.dalil.insight.event.Event;
import org.dalil.insight.event.Event.CaseSent;
import org.dalil.insight.event.Event.ContactOpened;
import org.dalil.insight.event.EventDays;
import org.dalil.insight.event.FormKey;
import org.dalil.insight.event.SearchWords;
import org.dalil.testing.Dalil;
import org.dalil.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What is left of the visit in which somebody sent a case, with the case and without it. */
@Tag("database")
class ErasedVisitTest {
    private static final String HUDA = key("H1");
    private static final long CASE = 7;

    private ApplicationContext node;
    private Rows rows;

    @BeforeEach
    void start() {
        node = Dalil.start(Map.of("dalil.test.clock", "2026-05-13T03:00:00Z"));
        rows = new Rows(node);
        var form = FormKey.of("sent");
        note(
                HUDA,
                search("peregrine nesting box", WEAK),
                search("kestrel", WEAK),
                search("parcel", WEAK),
                new ContactOpened(EN, form, new SearchWords("parcel", EN), null),
                new CaseSent(EN, form, CASE));
        note(key("A1"), search("kestrel", WEAK), search("parcel", WEAK));
        note(key("A2"), search("kestrel", WEAK), search("parcel", WEAK));
        rows.run(
                "insert into form_visit (form, on_day, slice, visitor, case_id)"
                        + " values (?, ?, 7, ?, ?)",
                form.digest(),
                DAY,
                HUDA,
                CASE);
        node.getBean(Daily.class).run();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void countsTheDayAnewWithoutItWhileThereAreEvents() {
        assertThat(sums()).extracting(TopicSum::attempts).containsExactly(3, 3, 1);
        assertThat(rows.holding("peregrin")).contains("wording.words", "topic_stem.stem");
        assertThat(rows.count("select count(*) from topic where name = 'kestrel'")).isEqualTo(1);
        erase();
        node.getBean(Daily.class).run();
        assertThat(sums()).extracting(TopicSum::attempts).containsExactly(2, 2);
        assertThat(sums()).allMatch(each -> each.by().get(Outcome.CASE) == 0);
        assertThat(rows.holding("peregrin")).isEmpty();
        assertThat(rows.holding(HUDA.toLowerCase(java.util.Locale.ROOT))).isEmpty();
        assertThat(rows.count("select count(*) from topic where name = 'kestrel'")).isZero();
        assertThat(rows.holding("kestrel"))
                .contains("wording.words", "topic_stem.stem", "event.words");
    }

    /** Words that were emptied before are nobody's, and many topics have lost what founded them. */
    @Test
    void takesNoStemOfAnotherTopic() {
        rows.topic(900, 900, false);
        rows.run("update topic set founder = '' where id = 900");
        rows.run(
                "insert into topic_stem (language, stem, topic_id, word, words)"
                        + " values ('en', 'ostrich', 900, 0, 1)");
        rows.run("update wording set words = '' where words = 'peregrine nesting box'");
        erase();
        node.getBean(Daily.class).run();
        assertThat(rows.holding("ostrich")).contains("topic_stem.stem");
    }

    @Test
    void keepsTheStemsUnderWhichSomebodyElseStands() {
        note(key("A3"), search("peregrine nesting box price", WEAK));
        rows.run("update insight_day set dirty = true");
        node.getBean(Daily.class).run();
        var topics = "select count(distinct topic_id) from wording where words like 'peregrine%'";
        assertThat(rows.count(topics)).as("of one topic").isEqualTo(1);
        erase();
        node.getBean(Daily.class).run();
        var alone = "select count(*) from wording where words = 'peregrine nesting box'";
        assertThat(rows.count(alone)).isZero();
        assertThat(rows.holding("peregrin")).contains("wording.words", "topic_stem.stem");
    }

    @Test
    void keepsWhatOlderDaysCameToAndNotWhoseCaseItWas() {
        var sums = sums();
        rows.run("delete from event");
        rows.run("delete from form_visit");
        rows.run("update insight_day set dirty = false");
        erase();
        node.getBean(Daily.class).run();
        assertThat(sums()).isEqualTo(sums);
        assertThat(rows.count("select count(*) from attempt where case_id is not null")).isZero();
        assertThat(rows.count("select count(*) from attempt where outcome = 'CASE'")).isEqualTo(1);
    }

    /** From then on a case tells of no other search of its customer. */
    @Test
    void partsTheCaseFromWhatElseItsVisitorLookedForOnceTheEventsAreGone() {
        var ofCase =
                "select count(*) from attempt where visitor in"
                        + " (select visitor from attempt where case_id = 7)";
        var sums = sums();
        old(90);
        assertThat(rows.count(ofCase)).isEqualTo(3);
        old(2);
        assertThat(rows.count(ofCase)).isEqualTo(1);
        assertThat(rows.count("select count(*) from attempt where case_id = 7")).isEqualTo(1);
        assertThat(rows.count("select count(*) from attempt where visitor = '" + HUDA + "'"))
                .isEqualTo(2);
        assertThat(sums()).isEqualTo(sums);
    }

    /** In the morning the same visitor failed at the same. */
    @Test
    void countsOneVisitorOfATopicOnceAsBefore() {
        rows.run(
                "insert into attempt (on_day, slice, visitor, visit, topic_id, language, at,"
                        + " outcome, wording_id, shown) select on_day, slice, visitor, visit + 1,"
                        + " topic_id, language, at, 'NO_MATCH', wording_id, shown from attempt"
                        + " where case_id = 7");
        node.getBean(DaySums.class).addUp(DAY);
        var sums = sums();
        old(92);
        node.getBean(DaySums.class).addUp(DAY);
        assertThat(sums()).isEqualTo(sums);
    }

    private void old(int days) {
        node.getBean(TestClock.class).forward(Duration.ofDays(days));
        node.getBean(OldDaysRun.class).run();
    }

    private void erase() {
        node.getBean(Transactions.class)
                .write(
                        () ->
                                node.getBeansOfType(CaseForgetting.class)
                                        .forEach(each -> each.forget(CASE)));
    }

    private List<TopicSum> sums() {
        return node.getBean(TopicDays.class).sums(new Period(DAY, DAY), null, 9);
    }

    private void note(String visitor, Event... what) {
        node.getBean(EventDays.class).add(noted(DAY, visitor, NOON, 400, what));
    }
}
