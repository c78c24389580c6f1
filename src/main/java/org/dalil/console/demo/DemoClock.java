package org.dalil.console.demo;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;

import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of everything while the demo is made: it stands where it was put, so that every door
 * writes the time at which a thing happened in the shop.
 */
@Singleton
@Replaces(Clock.class)
@Requires(env = Demo.ENVIRONMENT)
class DemoClock extends Clock {
    private volatile Instant now = Clock.systemUTC().instant();

    void moveTo(Instant to) {
        now = to;
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
