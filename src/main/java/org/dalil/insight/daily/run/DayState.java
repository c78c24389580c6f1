package org.dalil.insight.daily.run;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** How far a day is computed. */
@MappedEntity("insight_day")
record DayState(@Id LocalDate onDay, @Nullable Instant computingAt, @Nullable Instant computedAt) {
    private static final Duration DEAR = Duration.ofSeconds(5);
    private static final Duration LATELY = Duration.ofHours(1);

    /** A day that takes long is not over yet and was computed just now. */
    boolean mayWait(LocalDate today, Instant now) {
        return onDay.equals(today)
                && computingAt != null
                && computedAt != null
                && computedAt.isAfter(computingAt.plus(DEAR))
                && computedAt.isAfter(now.minus(LATELY));
    }
}
