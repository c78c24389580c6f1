package org.dalil.insight.calendar;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;

@MappedEntity("marked_day")
record MarkedDayRow(
        @Id @GeneratedValue @Nullable Long id,
        LocalDate firstDay,
        LocalDate lastDay,
        MarkedDayKind kind,
        String name) {

    static MarkedDayRow of(MarkedDay day) {
        return new MarkedDayRow(null, day.first(), day.last(), day.kind(), day.name());
    }

    MarkedDay day() {
        return new MarkedDay(Objects.requireNonNull(id), firstDay, lastDay, kind, name);
    }
}
