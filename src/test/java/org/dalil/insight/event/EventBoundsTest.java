package org.dalil.insight.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.event.Noting.DAY;
import static org.dalil.insight.event.Noting.EN;
import static org.dalil.insight.event.Noting.HUDA;
import static org.dalil.insight.event.Noting.OMAR;
import static org.dalil.insight.event.Noting.opened;
import static org.dalil.insight.event.Noting.searched;

import org.dalil.insight.event.Event.VoteTaken;
import org.dalil.testing.TestBaseTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;

/** What is noted has bounds, and what is left out is told. */
@Tag("database")
class EventBoundsTest {
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
    void countsTheSameAtOnceOnce() {
        noting.record(HUDA, opened(1));
        noting.record(HUDA, opened(1));
        noting.record(HUDA, searched("printer", 1));
        noting.record(HUDA, searched("printer", 1));
        noting.record(HUDA, searched("printer", 2));
        noting.forward(Duration.ofSeconds(31));
        noting.record(HUDA, opened(1));
        noting.record(HUDA, searched("printer", 1));
        noting.forward(Duration.ofSeconds(30));
        noting.record(HUDA, opened(1));
        noting.write();
        assertThat(noting.stored(DAY)).hasSize(5);
    }

    @Test
    void countsOnePersonWhoTypesOneQueryAHundredTimesAsOnce() {
        IntStream.range(0, 100).forEach(_ -> noting.record(HUDA, searched("printer", 1)));
        noting.write();
        assertThat(noting.stored(DAY)).hasSize(1);
        assertThat(noting.losses()).isEmpty();
    }

    @Test
    void leavesOutACrowdAndSaysSo() {
        IntStream.range(0, 200).forEach(at -> noting.record(HUDA, opened(at)));
        noting.record(OMAR, opened(1));
        noting.write();
        assertThat(noting.stored(DAY)).hasSize(121);
        assertThat(noting.losses()).isEqualTo(Map.of(DAY, Map.of(Reason.CROWD, 80L)));
        noting.forward(Duration.ofMinutes(10));
        noting.record(HUDA, opened(1000));
        noting.write();
        assertThat(noting.stored(DAY)).hasSize(122);
    }

    @Test
    void dropsWhatFindsNoRoomAndSaysSo() {
        synchronized (noting.node().getBean(EventWriter.class)) { // as if the base were slow
            IntStream.range(0, WaitingEvents.ROOM + 7)
                    .forEach(
                            at ->
                                    noting.record(
                                            new Visitor(DAY, "v" + at % 1000, null),
                                            new VoteTaken(EN, at)));
        }
        // 51 or so of each visitor: nobody is a crowd
        noting.write();
        assertThat(noting.losses()).isEqualTo(Map.of(DAY, Map.of(Reason.QUEUE_FULL, 7L)));
        assertThat(noting.stored(DAY)).hasSize(WaitingEvents.ROOM);
    }

    @Test
    void doesNotGoBackWithAClockThatIsPutRight() {
        noting.record(HUDA, opened(1));
        noting.forward(Duration.ofSeconds(-90));
        noting.record(HUDA, opened(2));
        noting.forward(Duration.ofMinutes(-60));
        noting.record(HUDA, opened(3));
        noting.write();
        var at = noting.stored(DAY).stream().map(StoredEvent::at).map(Object::toString).toList();
        assertThat(at)
                .containsExactly(
                        "2026-05-03T10:58:30Z", "2026-05-03T12:00:00Z", "2026-05-03T12:00:00Z");
    }

    @Test
    void believesNoClockThatIsDaysFromTheBases() {
        noting.node().getBean(TestBaseTime.class).apart(Duration.ofHours(-25));
        noting.record(HUDA, opened(1));
        noting.write();
        assertThat(noting.stored(DAY)).isEmpty();
        assertThat(noting.losses()).isEqualTo(Map.of(DAY.minusDays(1), Map.of(Reason.CLOCK, 1L)));
    }
}
