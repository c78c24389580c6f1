package org.dalil.insight.effect;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.insight.effect.window.WeekPoint;
import org.dalil.statistics.Share;

import java.time.LocalDate;

/** A week of an effect that is judged for good. */
@MappedEntity("effect_week")
record FinalWeek(
        @Id long taskId,
        LocalDate firstDay,
        int failed,
        int tried,
        int othersFailed,
        int othersTried) {

    static FinalWeek of(long task, WeekPoint point) {
        return new FinalWeek(
                task,
                point.first(),
                point.own().of(),
                point.own().all(),
                point.others().of(),
                point.others().all());
    }

    WeekPoint point() {
        return new WeekPoint(
                firstDay, new Share(failed, tried), new Share(othersFailed, othersTried));
    }
}
