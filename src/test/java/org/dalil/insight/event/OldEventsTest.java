package org.dalil.insight.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.cases.CaseForgetting;
import org.dalil.database.Transactions;
import org.dalil.insight.Rows;
import org.dalil.insight.event.Event.CaseSent;
import org.dalil.insight.event.Event.ContactOpened;
import org.dalil.insight.event.Event.Opened;
import org.dalil.insight.event.Event.VoteTaken;
import org.dalil.testing.Dalil;
import org.dalil.testing.TestClock;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is forgotten, when, and what stays. */
@Tag("database")
class OldEventsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);
    private static final Language EN = Language.ENGLISH;
    private static final Visitor HUDA = new Visitor(DAY, "Huda", "Before");
    private static final Visitor OMAR = new Visitor(DAY, "Omar", null);

    private ApplicationContext node;
    private Rows rows;

    @BeforeEach
    void start() {
        node =
                Dalil.start(
                        Map.of(
                                "dalil.test.clock",
                                "2026-05-03T12:00:00Z",
                                "dalil.insight.event-days",
                                "10"));
        rows = new Rows(node);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void forgetsEventsWhenTheirDaysAreOverAndKeepsWhatWasLost() {
        node.getBean(EventDays.class)
                .add(List.of(stored(DAY.minusDays(11), 1), stored(DAY.minusDays(10), 2)));
        node.getBean(Events.class).lose(DAY.minusDays(11), Reason.CROWD);
        write();
        rows.run("update insight_day set dirty = false");
        forget();
        assertThat(count("event")).isEqualTo(1);
        assertThat(count("event where sequence = 2")).isEqualTo(1);
        assertThat(count("event_loss")).isEqualTo(1);
        assertThat(count("insight_day where dirty")).as("numbers stay as they were").isZero();
    }

    @Test
    void forgetsTiesAndFormsAfterThreeDaysAndSentFormsWithTheirEvents() {
        record(HUDA, new ContactOpened(EN, FormKey.of("unsent"), null, null));
        record(OMAR, new ContactOpened(EN, FormKey.of("sent"), null, null));
        record(OMAR, new CaseSent(EN, FormKey.of("sent"), 7));
        write();
        forward(3);
        forget();
        assertThat(count("event_bridge")).isEqualTo(1);
        assertThat(count("form_visit")).isEqualTo(2);
        forward(1);
        forget();
        assertThat(count("event_bridge")).isZero();
        assertThat(count("form_visit")).isEqualTo(1);
        forward(7);
        forget();
        assertThat(count("form_visit")).isZero();
        assertThat(count("event")).isZero();
    }

    @Test
    void forgetsWithACaseWhatItsCustomerDidAndNobodyElse() {
        var form = FormKey.of("sent");
        node.getBean(EventDays.class).add(List.of(before()));
        record(HUDA, new Opened(EN, 1, EN, 10));
        record(HUDA, new ContactOpened(EN, form, new SearchWords("peregrine", EN), null));
        record(OMAR, new Opened(EN, 1, EN, 10));
        record(OMAR, new CaseSent(EN, form, 7));
        write();
        rows.run("update insight_day set dirty = false");
        forget(8);
        assertThat(count("event")).isEqualTo(5);
        forget(7);
        assertThat(count("event")).isEqualTo(1);
        assertThat(count("event where visitor = 'Omar'")).isEqualTo(1);
        assertThat(count("form_visit")).isZero();
        assertThat(count("insight_day where dirty")).isEqualTo(2);
    }

    private static StoredEvent before() {
        var opened = new Opened(EN, 2, EN, 20);
        var at = DAY.minusDays(1).atStartOfDay().toInstant(java.time.ZoneOffset.UTC);
        return new StoredEvent(DAY.minusDays(1), "Before", 0, 9, at, Origin.HOME, opened);
    }

    private static StoredEvent stored(LocalDate day, long sequence) {
        var at = day.atStartOfDay().toInstant(java.time.ZoneOffset.UTC);
        return new StoredEvent(day, "Old", 0, sequence, at, Origin.HOME, new VoteTaken(EN, 1));
    }

    private void record(Visitor who, Event event) {
        node.getBean(Events.class).record(who, Origin.HOME, event);
    }

    private void write() {
        node.getBean(EventWriter.class).write();
    }

    private void forget() {
        node.getBean(OldEvents.class).forget();
    }

    private void forward(int days) {
        node.getBean(TestClock.class).forward(Duration.ofDays(days));
    }

    private void forget(long number) {
        node.getBean(Transactions.class)
                .write(
                        () ->
                                node.getBeansOfType(CaseForgetting.class)
                                        .forEach(each -> each.forget(number)));
    }

    private long count(String what) {
        return rows.count("select count(*) from " + what);
    }
}
