package org.dalil.insight.daily;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.statistics.Share;

import java.time.LocalDate;

/** So many attempts of a day failed. */
@MappedEntity("day_share")
record DayShare(@Id LocalDate onDay, int failed, int attempts) {

    Share share() {
        return new Share(failed, attempts);
    }
}
