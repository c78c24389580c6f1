package org.dalil.testing;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of a context that was started with {@code dalil.test.clock} (an instant): it stands
 * until a test moves it.
 */
@Singleton
@Replaces(Clock.class)
@Requires(property = "dalil.test.clock")
public class TestClock extends Clock {
    private volatile Instant now;

    public TestClock(@Value("${dalil.test.clock}") String start) {
        this.now = Instant.parse(start);
    }

    public void forward(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
