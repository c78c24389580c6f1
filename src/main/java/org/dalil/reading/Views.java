package org.dalil.reading;

import java.time.LocalDate;
import java.util.List;

/**
 * How an article was read.
 *
 * @param from first day asked for
 * @param to last day, today in the portal's zone
 * @param days by day, then language; days without a read are absent
 */
public record Views(LocalDate from, LocalDate to, List<DayViews> days) {

    public Views {
        days = List.copyOf(days);
    }

    public long total() {
        return days.stream().mapToLong(DayViews::views).sum();
    }
}
