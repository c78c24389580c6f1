package org.dalil.console.demo.shop.plan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;

/**
 * Days that are not like others.
 *
 * @param ramadan null: there is none in these days
 */
public record SpecialDays(Span sale, @Nullable Span ramadan) {
    private static final int RAMADAN = 9;
    private static final int SALE_BEGINS = 30;
    private static final int SALE_DAYS = 4;

    public record Span(LocalDate from, LocalDate to) {
        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    static SpecialDays of(LocalDate first, int days) {
        var fasting = new ArrayList<LocalDate>();
        for (var day = first; day.isBefore(first.plusDays(days)); day = day.plusDays(1)) {
            if (isRamadan(day)) {
                fasting.add(day);
            }
        }
        var begins = first.plusDays(SALE_BEGINS);
        return new SpecialDays(
                new Span(begins, begins.plusDays(SALE_DAYS - 1)),
                fasting.isEmpty() ? null : new Span(fasting.getFirst(), fasting.getLast()));
    }

    private static boolean isRamadan(LocalDate day) {
        return HijrahDate.from(day).get(ChronoField.MONTH_OF_YEAR) == RAMADAN;
    }
}
