package org.dalil.insight.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.event.Noting.DAY;
import static org.dalil.insight.event.Noting.EN;
import static org.dalil.insight.event.Noting.HUDA;
import static org.dalil.insight.event.Noting.OMAR;
import static org.dalil.insight.event.Noting.opened;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;

import org.dalil.insight.Rows;
import org.dalil.insight.event.Event.CaseSent;
import org.dalil.insight.event.Event.ContactOpened;
import org.dalil.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;

import javax.sql.DataSource;

/** From the door to the table; each test has a base of its own. */
@Tag("database")
class EventsTest {
    private Noting noting;

    @BeforeEach
    void start() {
        noting = new Noting();
    }

    @AfterEach
    void stop() {
        noting.close();
    }

    @Test
    void writesWhatHappenedAndThatTheDayIsToBeComputed() {
        noting.record(HUDA, opened(1));
        noting.write();
        assertThat(isDirty()).isTrue();
        new Rows(noting.node()).run("update insight_day set dirty = false"); // it was computed
        noting.record(OMAR, opened(1));
        noting.write();
        assertThat(isDirty()).isTrue();
        assertThat(noting.stored(DAY))
                .extracting(StoredEvent::visitor)
                .containsExactly("Huda", "Omar");
        assertThat(noting.stored(DAY)).extracting(StoredEvent::event).containsOnly(opened(1));
    }

    @Test
    void writesWithoutBeingAskedAndAtTheEnd() throws InterruptedException {
        noting.record(HUDA, opened(1));
        var patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (noting.stored(DAY).isEmpty() && System.nanoTime() < patience) {
            Thread.sleep(20);
        }
        assertThat(noting.stored(DAY)).hasSize(1);
        noting.record(OMAR, opened(1));
        noting.restart();
        assertThat(noting.stored(DAY)).hasSize(2);
    }

    @Test
    void writesNothingTwiceThoughNobodyHeardThatItWasWritten() {
        var batch = batch(HUDA, opened(1), opened(2));
        var written = noting.node().getBean(WrittenEvents.class);
        assertThat(written.write(batch)).isEqualTo(2);
        assertThat(written.write(batch)).isZero(); // what a writer does that was not told
        assertThat(noting.stored(DAY)).hasSize(2);
    }

    @Test
    void keepsWhatTheBaseDoesNotTakeAndWritesItOnce() throws Exception {
        var source = DelegatingDataSource.unwrapDataSource(noting.node().getBean(DataSource.class));
        try (var connection = source.getConnection()) {
            run(connection, "alter table event rename to event_away");
            noting.record(HUDA, opened(1));
            noting.write();
            noting.record(OMAR, opened(2));
            noting.write();
            assertThat(noting.node().getBean(WaitingEvents.class).size()).isEqualTo(1);
            run(connection, "alter table event_away rename to event");
        }
        noting.write();
        assertThat(noting.stored(DAY))
                .extracting(StoredEvent::visitor)
                .containsExactly("Huda", "Omar");
    }

    /** One row that does not fit its column must not stop all that come behind it. */
    @Test
    void leavesOutWhatTheBaseWillNeverTakeAndSaysSo() {
        noting.record(HUDA, opened(1));
        noting.record(new Visitor(DAY, "far longer than a key of a visitor is", null), opened(2));
        noting.record(OMAR, opened(3));
        noting.write();
        assertThat(noting.stored(DAY))
                .extracting(StoredEvent::visitor)
                .containsExactly("Huda", "Omar");
        assertThat(noting.losses()).isEqualTo(Map.of(DAY, Map.of(Reason.REFUSED, 1L)));
    }

    @Test
    void putsACaseIntoTheVisitOfItsFormWhereverItIsSentFrom() {
        var form = FormKey.of("token");
        noting.record(HUDA, new ContactOpened(EN, form, null, null));
        noting.write();
        var tomorrow = new Visitor(DAY.plusDays(1), "Elsewhere", null);
        noting.record(tomorrow, new CaseSent(EN, form, 7));
        noting.record(tomorrow, new CaseSent(EN, FormKey.of("of long ago"), 8));
        noting.write();
        assertThat(noting.stored(DAY)).extracting(StoredEvent::visitor).containsOnly("Huda");
        assertThat(noting.stored(DAY))
                .extracting(StoredEvent::event)
                .contains(new CaseSent(EN, form, 7));
        assertThat(noting.stored(DAY.plusDays(1)))
                .extracting(StoredEvent::event)
                .containsExactly(new CaseSent(EN, FormKey.of("of long ago"), 8));
    }

    @Test
    void putsACaseThereAlsoWhenBothWaitTogether() {
        var form = FormKey.of("token");
        noting.record(HUDA, new ContactOpened(EN, form, null, null));
        noting.record(OMAR, new CaseSent(EN, form, 7));
        noting.write();
        assertThat(noting.stored(DAY)).extracting(StoredEvent::visitor).containsOnly("Huda");
    }

    @Test
    void tiesBothKeysOfSomebodyOverMidnightOnTwoNodes() {
        var night = new Visitor(DAY.plusDays(1), "Later", "Huda");
        try (var second = noting.second()) {
            noting.record(HUDA, opened(1));
            noting.write();
            second.getBean(TestClock.class).forward(Duration.ofHours(12));
            second.getBean(Events.class).record(night, Origin.NONE, opened(2));
            second.getBean(Events.class)
                    .record(new Visitor(DAY.plusDays(1), "Later", null), Origin.NONE, opened(3));
            second.getBean(EventWriter.class).write();
        }
        var days = noting.node().getBean(EventDays.class);
        assertThat(days.bridged(DAY.plusDays(1), Slices.of("Huda")).get("Huda"))
                .extracting(StoredEvent::event)
                .containsExactly(opened(2), opened(3));
        assertThat(days.earlier(DAY.plusDays(1), Slices.of("Later")).get("Later"))
                .extracting(StoredEvent::event)
                .containsExactly(opened(1));
        assertThat(days.bridged(DAY, Slices.of("Huda"))).isEmpty();
    }

    private boolean isDirty() {
        return new Rows(noting.node()).count("select count(*) from insight_day where dirty") == 1;
    }

    private Batch batch(Visitor who, Event... events) {
        var pending = new ArrayList<Pending>();
        for (var event : events) {
            var at = noting.node().getBean(TestClock.class).instant();
            pending.add(new Pending(who, Origin.HOME, event, at, pending.size()));
        }
        return noting.node().getBean(Batches.class).of(pending, 1);
    }

    private static void run(java.sql.Connection connection, String sql)
            throws java.sql.SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }
}
