package org.dalil.desk.insight.topic;

import org.dalil.insight.calendar.Period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The days that a step's form says were looked at. */
final class StepDays {
    /** As long as any page looks at. */
    private static final int LONGEST = 366;

    private StepDays() {}

    /** Empty for what no page can have said. */
    static Optional<Period> typed(String from, String until) {
        try {
            var first = LocalDate.parse(from);
            var last = LocalDate.parse(until);
            return last.isBefore(first) || last.isAfter(first.plusDays(LONGEST - 1L))
                    ? Optional.empty()
                    : Optional.of(new Period(first, last));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
