package org.dalil.testing;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;

import jakarta.inject.Singleton;

import org.dalil.database.BaseTime;
import org.dalil.database.Transactions;

import java.time.Duration;
import java.time.Instant;

/** Where a test has a clock of its own, the base goes by the same; a test may put it wrong. */
@Singleton
@Replaces(BaseTime.class)
@Requires(property = "dalil.test.clock")
public class TestBaseTime extends BaseTime {
    private final TestClock clock;
    private volatile Duration apart = Duration.ZERO;

    TestBaseTime(JdbcOperations jdbc, Transactions transactions, TestClock clock) {
        super(jdbc, transactions);
        this.clock = clock;
    }

    public void apart(Duration by) {
        apart = by;
    }

    @Override
    public Instant now() {
        return clock.instant().plus(apart);
    }
}
