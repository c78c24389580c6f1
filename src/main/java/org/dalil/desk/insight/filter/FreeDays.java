package org.dalil.desk.insight.filter;

import org.dalil.insight.calendar.Period;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days as somebody typed them, and what is wrong with them.
 *
 * @param field where it is wrong, {@code rule} the key of why; both empty where nothing is
 */
public record FreeDays(String from, String to, String field, String rule) {
    /** As many as are added up while somebody waits. */
    public static final int LONGEST = 92;

    public static final FreeDays NONE = new FreeDays("", "", "", "");

    /**
     * @param bounds the first and the last day that can be looked at
     */
    static FreeDays of(String from, String to, Period bounds) {
        var first = from.strip();
        var last = to.strip();
        if (first.isEmpty() && last.isEmpty()) {
            return NONE;
        }
        var start = day(first);
        var end = day(last);
        if (start.isEmpty()) {
            return new FreeDays(first, last, "from", "day");
        }
        if (end.isEmpty()) {
            return new FreeDays(first, last, "to", "day");
        }
        return judged(first, last, start.get(), end.get(), bounds);
    }

    private static FreeDays judged(
            String from, String to, LocalDate first, LocalDate last, Period bounds) {
        if (!bounds.holds(first)) {
            return new FreeDays(from, to, "from", "far");
        }
        if (!bounds.holds(last)) {
            return new FreeDays(from, to, "to", "far");
        }
        if (last.isBefore(first)) {
            return new FreeDays(from, to, "to", "order");
        }
        return new Period(first, last).days() > LONGEST
                ? new FreeDays(from, to, "to", "long")
                : new FreeDays(from, to, "", "");
    }

    public boolean isTyped() {
        return !from.isEmpty() || !to.isEmpty();
    }

    public boolean isWrong() {
        return !field.isEmpty();
    }

    /** Of days with which nothing is wrong. */
    Period period() {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    /** As a page says it in the portal's calendar; null where it is none. */
    public @Nullable LocalDate firstDay() {
        return day(from).orElse(null);
    }

    public @Nullable LocalDate lastDay() {
        return day(to).orElse(null);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
