package org.dalil.insight.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Whole days, both ends among them. */
public record Period(LocalDate from, LocalDate to) {
    private static final int WEEKS_4 = 28;

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** The 28 days of which {@code until} is the last: each day of the week four times. */
    public static Period weeks4(LocalDate until) {
        return new Period(until.minusDays(WEEKS_4 - 1), until);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    public boolean isWeek() {
        return days() == DayOfWeek.values().length;
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean meets(Period other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    /** As many days, just before these. */
    public Period before() {
        return new Period(from.minusDays(days()), from.minusDays(1));
    }
}
