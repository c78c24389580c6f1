package org.dalil.insight.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;

import org.dalil.insight.Rows;
import org.dalil.insight.event.Event.CaseSent;
import org.dalil.insight.event.Event.ContactOpened;
import org.dalil.insight.event.Event.Opened;
import org.dalil.insight.event.Event.Searched;
import org.dalil.insight.event.Event.VoteTaken;
import org.dalil.testing.Dalil;
import org.dalil.testing.TestBase;
import org.dalil.testing.TestBaseTime;
import org.dalil.testing.TestClock;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javax.sql.DataSource;

/** From the door to the table; each test has a base of its own. */
@Tag("database")
class EventsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);
    private static final Language EN = Language.ENGLISH;
    private static final Visitor HUDA = new Visitor(DAY, "Huda", null);
    private static final Visitor OMAR = new Visitor(DAY, "Omar", null);

    private Map<String, Object> base;
    private ApplicationContext node;

    @BeforeEach
    void start() {
        base = new HashMap<>(TestBase.fresh());
        base.put("dalil.test.clock", "2026-05-03T12:00:00Z");
        node = Dalil.start(base);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void writesWhatHappenedAndThatTheDayIsToBeComputed() {
        record(HUDA, opened(1));
        write();
        assertThat(isDirty()).isTrue();
        new Rows(node).run("update insight_day set dirty = false"); // it was computed
        record(OMAR, opened(1));
        write();
        assertThat(isDirty()).isTrue();
        assertThat(stored(DAY)).extracting(StoredEvent::visitor).containsExactly("Huda", "Omar");
        assertThat(stored(DAY)).extracting(StoredEvent::event).containsOnly(opened(1));
    }

    @Test
    void writesWithoutBeingAskedAndAtTheEnd() throws InterruptedException {
        record(HUDA, opened(1));
        var patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (stored(DAY).isEmpty() && System.nanoTime() < patience) {
            Thread.sleep(20);
        }
        assertThat(stored(DAY)).hasSize(1);
        record(OMAR, opened(1));
        node.close();
        node = Dalil.start(base);
        assertThat(stored(DAY)).hasSize(2);
    }

    @Test
    void writesNothingTwiceThoughNobodyHeardThatItWasWritten() {
        var batch = batch(HUDA, opened(1), opened(2));
        var written = node.getBean(WrittenEvents.class);
        assertThat(written.write(batch)).isEqualTo(2);
        assertThat(written.write(batch)).isZero(); // what a writer does that was not told
        assertThat(stored(DAY)).hasSize(2);
    }

    @Test
    void keepsWhatTheBaseDoesNotTakeAndWritesItOnce() throws Exception {
        var source = DelegatingDataSource.unwrapDataSource(node.getBean(DataSource.class));
        try (var connection = source.getConnection()) {
            run(connection, "alter table event rename to event_away");
            record(HUDA, opened(1));
            write();
            record(OMAR, opened(2));
            write();
            assertThat(node.getBean(WaitingEvents.class).size()).isEqualTo(1);
            run(connection, "alter table event_away rename to event");
        }
        write();
        assertThat(stored(DAY)).extracting(StoredEvent::visitor).containsExactly("Huda", "Omar");
    }

    /** One row that does not fit its column must not stop all that come behind it. */
    @Test
    void leavesOutWhatTheBaseWillNeverTakeAndSaysSo() {
        record(HUDA, opened(1));
        record(new Visitor(DAY, "far longer than a key of a visitor is", null), opened(2));
        record(OMAR, opened(3));
        write();
        assertThat(stored(DAY)).extracting(StoredEvent::visitor).containsExactly("Huda", "Omar");
        assertThat(losses()).isEqualTo(Map.of(DAY, Map.of(Reason.REFUSED, 1L)));
    }

    @Test
    void countsTheSameAtOnceOnce() {
        record(HUDA, opened(1));
        record(HUDA, opened(1));
        record(HUDA, searched("printer", 1));
        record(HUDA, searched("printer", 1));
        record(HUDA, searched("printer", 2));
        forward(Duration.ofSeconds(31));
        record(HUDA, opened(1));
        record(HUDA, searched("printer", 1));
        forward(Duration.ofSeconds(30));
        record(HUDA, opened(1));
        write();
        assertThat(stored(DAY)).hasSize(5);
    }

    @Test
    void countsOnePersonWhoTypesOneQueryAHundredTimesAsOnce() {
        IntStream.range(0, 100).forEach(_ -> record(HUDA, searched("printer", 1)));
        write();
        assertThat(stored(DAY)).hasSize(1);
        assertThat(losses()).isEmpty();
    }

    @Test
    void leavesOutACrowdAndSaysSo() {
        IntStream.range(0, 200).forEach(at -> record(HUDA, opened(at)));
        record(OMAR, opened(1));
        write();
        assertThat(stored(DAY)).hasSize(121);
        assertThat(losses()).isEqualTo(Map.of(DAY, Map.of(Reason.CROWD, 80L)));
        forward(Duration.ofMinutes(10));
        record(HUDA, opened(1000));
        write();
        assertThat(stored(DAY)).hasSize(122);
    }

    @Test
    void dropsWhatFindsNoRoomAndSaysSo() {
        synchronized (node.getBean(EventWriter.class)) { // as if the base were slow
            IntStream.range(0, WaitingEvents.ROOM + 7)
                    .forEach(
                            at ->
                                    record(
                                            new Visitor(DAY, "v" + at % 1000, null),
                                            new VoteTaken(EN, at)));
        }
        // 51 or so of each visitor: nobody is a crowd
        write();
        assertThat(losses()).isEqualTo(Map.of(DAY, Map.of(Reason.QUEUE_FULL, 7L)));
        assertThat(stored(DAY)).hasSize(WaitingEvents.ROOM);
    }

    @Test
    void doesNotGoBackWithAClockThatIsPutRight() {
        record(HUDA, opened(1));
        forward(Duration.ofSeconds(-90));
        record(HUDA, opened(2));
        forward(Duration.ofMinutes(-60));
        record(HUDA, opened(3));
        write();
        var at = stored(DAY).stream().map(StoredEvent::at).map(Object::toString).toList();
        assertThat(at)
                .containsExactly(
                        "2026-05-03T10:58:30Z", "2026-05-03T12:00:00Z", "2026-05-03T12:00:00Z");
    }

    @Test
    void believesNoClockThatIsDaysFromTheBases() {
        node.getBean(TestBaseTime.class).apart(Duration.ofHours(-25));
        record(HUDA, opened(1));
        write();
        assertThat(stored(DAY)).isEmpty();
        assertThat(losses()).isEqualTo(Map.of(DAY.minusDays(1), Map.of(Reason.CLOCK, 1L)));
    }

    @Test
    void putsACaseIntoTheVisitOfItsFormWhereverItIsSentFrom() {
        var form = FormKey.of("token");
        record(HUDA, new ContactOpened(EN, form, null, null));
        write();
        var tomorrow = new Visitor(DAY.plusDays(1), "Elsewhere", null);
        record(tomorrow, new CaseSent(EN, form, 7));
        record(tomorrow, new CaseSent(EN, FormKey.of("of long ago"), 8));
        write();
        assertThat(stored(DAY)).extracting(StoredEvent::visitor).containsOnly("Huda");
        assertThat(stored(DAY)).extracting(StoredEvent::event).contains(new CaseSent(EN, form, 7));
        assertThat(stored(DAY.plusDays(1)))
                .extracting(StoredEvent::event)
                .containsExactly(new CaseSent(EN, FormKey.of("of long ago"), 8));
    }

    @Test
    void putsACaseThereAlsoWhenBothWaitTogether() {
        var form = FormKey.of("token");
        record(HUDA, new ContactOpened(EN, form, null, null));
        record(OMAR, new CaseSent(EN, form, 7));
        write();
        assertThat(stored(DAY)).extracting(StoredEvent::visitor).containsOnly("Huda");
    }

    @Test
    void tiesBothKeysOfSomebodyOverMidnightOnTwoNodes() {
        var night = new Visitor(DAY.plusDays(1), "Later", "Huda");
        try (var second = Dalil.start(base)) {
            record(HUDA, opened(1));
            write();
            second.getBean(TestClock.class).forward(Duration.ofHours(12));
            second.getBean(Events.class).record(night, Origin.NONE, opened(2));
            second.getBean(Events.class)
                    .record(new Visitor(DAY.plusDays(1), "Later", null), Origin.NONE, opened(3));
            second.getBean(EventWriter.class).write();
        }
        var days = node.getBean(EventDays.class);
        assertThat(days.bridged(DAY.plusDays(1), Slices.of("Huda")).get("Huda"))
                .extracting(StoredEvent::event)
                .containsExactly(opened(2), opened(3));
        assertThat(days.earlier(DAY.plusDays(1), Slices.of("Later")).get("Later"))
                .extracting(StoredEvent::event)
                .containsExactly(opened(1));
        assertThat(days.bridged(DAY, Slices.of("Huda"))).isEmpty();
    }

    private boolean isDirty() {
        return new Rows(node).count("select count(*) from insight_day where dirty") == 1;
    }

    private Batch batch(Visitor who, Event... events) {
        var pending = new ArrayList<Pending>();
        for (var event : events) {
            var at = node.getBean(TestClock.class).instant();
            pending.add(new Pending(who, Origin.HOME, event, at, pending.size()));
        }
        return node.getBean(Batches.class).of(pending, 1);
    }

    private void record(Visitor who, Event event) {
        node.getBean(Events.class).record(who, Origin.HOME, event);
    }

    private void write() {
        node.getBean(EventWriter.class).write();
    }

    private void forward(Duration by) {
        node.getBean(TestClock.class).forward(by);
    }

    private Map<LocalDate, Map<Reason, Long>> losses() {
        return node.getBean(Losses.class).between(DAY.minusDays(10), DAY.plusDays(10));
    }

    private List<StoredEvent> stored(LocalDate day) {
        var found = new ArrayList<StoredEvent>();
        for (var slice = 0; slice < Slices.ALL; slice++) {
            node.getBean(EventDays.class).stream(day, slice, found::add);
        }
        return found;
    }

    private static Event opened(long article) {
        return new Opened(EN, article, EN, article * 100);
    }

    private static Event searched(String words, int page) {
        return new Searched(
                EN,
                SearchWords.of(words, EN),
                EN,
                Strength.STRONG,
                1,
                List.of(1L),
                null,
                false,
                page);
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
