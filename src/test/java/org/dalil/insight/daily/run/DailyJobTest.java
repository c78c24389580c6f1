package org.dalil.insight.daily.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dalil.insight.daily.Days.DAY;
import static org.dalil.insight.daily.Days.NOON;
import static org.dalil.insight.daily.Days.key;
import static org.dalil.insight.daily.Days.noted;
import static org.dalil.insight.daily.Days.search;
import static org.dalil.insight.event.Strength.WEAK;

import io.micronaut.context.ApplicationContext;

import org.dalil.insight.Rows;
import org.dalil.insight.event.EventDays;
import org.dalil.testing.Dalil;
import org.dalil.testing.TestClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Which node computes days, where the one that did is no more. */
@Tag("database")
class DailyJobTest {

    @Test
    void anotherNodeGoesOnTwoMinutesAfterTheFirstDied() {
        try (var node = Dalil.start(Map.of("dalil.test.clock", "2026-05-13T03:00:00Z"))) {
            node.getBean(EventDays.class)
                    .add(noted(DAY, key("A"), NOON, 5, search("parcel", WEAK)));
            var daily = node.getBean(Daily.class);
            assertThatThrownBy(() -> daily.between(_ -> killed())).hasMessage("killed");
            new Rows(node).run("update job set holder = 'one before' where name = 'insight.daily'");

            daily.run();
            assertThat(due(node)).hasSize(1);

            node.getBean(TestClock.class).forward(Duration.ofMinutes(2));
            daily.run();
            assertThat(due(node)).isEmpty();
        }
    }

    private static void killed() {
        throw new IllegalStateException("killed");
    }

    private static List<DayState> due(ApplicationContext node) {
        return node.getBean(DayStateRepository.class).due(DAY.minusDays(60));
    }
}
