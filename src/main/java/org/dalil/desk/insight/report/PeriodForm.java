package org.dalil.desk.insight.report;

import io.micronaut.http.HttpRequest;

import org.dalil.insight.calendar.Period;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Days as they were typed, or the last 28 whole ones where nothing was.
 *
 * @param problem the key of what is wrong with them, or null
 */
record PeriodForm(String from, String to, @Nullable String problem) {
    static final int LONGEST = 366;

    static PeriodForm of(String from, String to, LocalDate today) {
        if (from.isBlank() && to.isBlank()) {
            var weeks = Period.weeks4(today.minusDays(1));
            return new PeriodForm(weeks.from().toString(), weeks.to().toString(), null);
        }
        var typed = new PeriodForm(from.strip(), to.strip(), null);
        return new PeriodForm(typed.from, typed.to, typed.wrong(today));
    }

    static PeriodForm of(HttpRequest<?> request, LocalDate today) {
        var typed = request.getParameters();
        return of(
                typed.get("from", String.class).orElse(""),
                typed.get("to", String.class).orElse(""),
                today);
    }

    /** As an address says them; of a form without a problem. */
    String query() {
        return "from=" + from + "&to=" + to;
    }

    boolean isFiltered(LocalDate today) {
        return !equals(of("", "", today));
    }

    /** Of a form without a problem. */
    Period period() {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    private @Nullable String wrong(LocalDate today) {
        var first = day(from);
        var last = day(to);
        if (first == null || last == null) {
            return "day";
        }
        if (last.isBefore(first)) {
            return "order";
        }
        if (last.isAfter(today) || first.isBefore(LocalDate.of(2000, 1, 1))) {
            return "far";
        }
        return new Period(first, last).days() > LONGEST ? "long" : null;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
