package org.dalil.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.micronaut.serde.annotation.Serdeable;

import org.dalil.reading.DayViews;
import org.dalil.reading.Views;

import java.time.LocalDate;
import java.util.List;

/**
 * How often an article was read: each visitor once a day and text.
 *
 * @param to today in the portal's zone
 * @param days by day, then language; days without a read are absent
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ViewsResource(long id, LocalDate from, LocalDate to, long total, List<Day> days) {

    static ViewsResource of(long article, Views views) {
        return new ViewsResource(
                article,
                views.from(),
                views.to(),
                views.total(),
                views.days().stream().map(Day::of).toList());
    }

    /** One day in one language. */
    @Serdeable.Serializable
    record Day(LocalDate day, String lang, long views) {
        static Day of(DayViews views) {
            return new Day(views.day(), views.language().code(), views.views());
        }
    }
}
