package org.dalil.insight.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

class WaitsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void halfOfThemWaitedSoLongOrLess() {
        assertThat(Waits.of(ago(9, 1, 3), NOW)).isEqualTo(new Waits(3, 3, 9));
        assertThat(Waits.of(ago(9, 1, 3, 5), NOW)).isEqualTo(new Waits(4, 3, 9));
        assertThat(Waits.of(ago(0), NOW)).isEqualTo(new Waits(1, 0, 0));
        assertThat(Waits.of(List.of(), NOW)).isEqualTo(new Waits(0, 0, 0));
    }

    @Test
    void eachIsInOneGroupByItsWholeDays() {
        assertThat(WaitGroup.of(ago(0, 1, 2, 3, 13, 14, 400), NOW))
                .containsExactly(
                        new WaitGroup(0, 0, 1),
                        new WaitGroup(1, 2, 2),
                        new WaitGroup(3, 6, 1),
                        new WaitGroup(7, 13, 1),
                        new WaitGroup(14, null, 2));
    }

    @Test
    void aClockThatWentBackMakesNobodyWaitLessThanNotAtAll() {
        assertThat(Waits.of(List.of(NOW.plusSeconds(90_000)), NOW)).isEqualTo(new Waits(1, 0, 0));
    }

    private static List<Instant> ago(int... days) {
        return IntStream.of(days)
                .mapToObj(each -> NOW.minus(Duration.ofDays(each)).minusSeconds(60))
                .toList();
    }
}
