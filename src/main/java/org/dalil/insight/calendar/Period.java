package org.dalil.insight.calendar;

import java.time.LocalDate;

/** Whole days of the portal, both ends among them. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("from " + from + " to " + to);
        }
    }

    /** The 28 days that end with it: each weekday four times. */
    public static Period weeks4(LocalDate until) {
        return new Period(until.minusDays(27), until);
    }
}
