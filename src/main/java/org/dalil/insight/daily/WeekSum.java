package org.dalil.insight.daily;

import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;

import java.time.LocalDate;
import java.util.Map;

/** What the attempts of a week came to, or of those of its days that are asked for. */
public record WeekSum(Period days, int attempts, int failed, Map<Outcome, Integer> by) {

    public WeekSum {
        by = Map.copyOf(by);
    }

    public LocalDate first() {
        return days.from();
    }

    public LocalDate last() {
        return days.to();
    }
}
