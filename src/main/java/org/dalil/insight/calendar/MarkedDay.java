package org.dalil.insight.calendar;

import java.time.LocalDate;

/**
 * Days on which people ask other things than else.
 *
 * @param name as who marked them wrote it
 */
public record MarkedDay(long id, LocalDate first, LocalDate last, MarkedDayKind kind, String name) {

    public Period period() {
        return new Period(first, last);
    }
}
