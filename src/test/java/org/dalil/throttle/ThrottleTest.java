package org.dalil.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.testing.TestClock;
import org.junit.jupiter.api.Test;

import java.time.Duration;

class ThrottleTest {
    private final TestClock clock = new TestClock("2026-03-01T08:00:00Z");
    private final Throttle throttle = new Throttle(Duration.ofMinutes(10), clock);

    @Test
    void triesComeBackOneByOneAndEachKeyHasItsOwn() {
        assertThat(throttle.take("a", 2)).isEmpty();
        assertThat(throttle.take("a", 2)).isEmpty();
        assertThat(throttle.take("a", 2)).contains(Duration.ofMinutes(5));
        assertThat(throttle.take("b", 2)).isEmpty();
        clock.forward(Duration.ofMinutes(5));
        assertThat(throttle.take("a", 2)).isEmpty();
        assertThat(throttle.take("a", 2)).isPresent();
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() {
        throttle.take("a", 1);
        throttle.giveBack("a", 1);
        assertThat(throttle.take("a", 1)).isEmpty();
        assertThat(throttle.take("a", 1)).isPresent();
        throttle.forget("a");
        assertThat(throttle.take("a", 1)).isEmpty();
    }
}
