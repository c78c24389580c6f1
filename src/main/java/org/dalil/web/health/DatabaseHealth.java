package org.dalil.web.health;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;

import jakarta.inject.Singleton;

import org.dalil.web.cache.ClockHand;
import org.reactivestreams.Publisher;

/**
 * Whether the database answers: a word for alarms, and no reason to send readers elsewhere. A node
 * without it still gives them what it has.
 */
@Singleton
class DatabaseHealth implements HealthIndicator {
    /** Neither up nor down to the aggregate, so between them; answered with 200. */
    private static final HealthStatus DEGRADED =
            new HealthStatus("DEGRADED", "The database does not answer", null, 500);

    private final ClockHand hand;

    DatabaseHealth(ClockHand hand) {
        this.hand = hand;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        var status = hand.isDatabaseThere() ? HealthStatus.UP : DEGRADED;
        return Publishers.just(HealthResult.builder("database", status).build());
    }
}
