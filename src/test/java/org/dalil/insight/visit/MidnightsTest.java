package org.dalil.insight.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.insight.Rows;
import org.dalil.insight.event.Event.Opened;
import org.dalil.insight.event.EventDays;
import org.dalil.insight.event.Origin;
import org.dalil.insight.event.Slices;
import org.dalil.insight.event.StoredEvent;
import org.dalil.testing.Dalil;
import org.dalil.testing.TestClock;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@Tag("database")
class MidnightsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);
    private static final Instant MIDNIGHT = Instant.parse("2026-05-04T00:00:00Z");
    private static final Language EN = Language.ENGLISH;

    @Test
    void comesToTheSameBeforeAndAfterItIsSettled() {
        try (var node = Dalil.start(Map.of("dalil.test.clock", "2026-05-05T12:00:00Z"))) {
            node.getBean(EventDays.class)
                    .add(
                            List.of(
                                    event(DAY, "Old", -600, 1),
                                    event(DAY.plusDays(1), "New", 600, 2),
                                    event(DAY.plusDays(1), "New", 2300, 3),
                                    event(DAY.plusDays(1), "New", 9000, 4)));
            new Rows(node)
                    .run(
                            "insert into event_bridge (on_day, slice, visitor, earlier_slice,"
                                    + " earlier) values (?, ?, 'New', ?, 'Old')",
                            DAY.plusDays(1),
                            Slices.of("New"),
                            Slices.of("Old"));
            var before = visits(node);
            assertThat(before).isEqualTo(List.of(List.of(1L, 2L, 3L), List.of(4L)));

            node.getBean(Midnights.class).settle(); // a day later nothing is settled yet
            assertThat(ties(node)).isEqualTo(1);
            node.getBean(TestClock.class).forward(Duration.ofDays(1));
            node.getBean(Midnights.class).settle();
            assertThat(ties(node)).isZero();
            assertThat(visits(node)).isEqualTo(before);
            assertThat(new Rows(node).count("select count(*) from event where visitor = 'Old'"))
                    .isEqualTo(3);
        }
    }

    /** Both days, as who computes them does. */
    private static List<List<Long>> visits(ApplicationContext node) {
        var days = node.getBean(EventDays.class);
        var next = days.bridged(DAY.plusDays(1), Slices.of("Old")).getOrDefault("Old", List.of());
        var earlier = days.earlier(DAY.plusDays(1), Slices.of("New")).get("New");
        var visits = new ArrayList<>(Visits.of(of(days, DAY, "Old"), next));
        var begun =
                Visits.begun(
                        of(days, DAY.plusDays(1), "New"), earlier == null ? List.of() : earlier);
        visits.addAll(Visits.of(begun, List.of()));
        return visits.stream()
                .map(visit -> visit.events().stream().map(StoredEvent::sequence).toList())
                .toList();
    }

    private static List<StoredEvent> of(EventDays days, LocalDate day, String visitor) {
        var found = new ArrayList<StoredEvent>();
        days.stream(day, Slices.of(visitor), found::add);
        return found;
    }

    private static long ties(ApplicationContext node) {
        return new Rows(node).count("select count(*) from event_bridge");
    }

    private static StoredEvent event(LocalDate day, String who, long seconds, long sequence) {
        var at = MIDNIGHT.plusSeconds(seconds);
        return new StoredEvent(
                day, who, 1, sequence, at, Origin.HOME, new Opened(EN, sequence, EN, 1));
    }
}
