package org.dalil.insight.daily;

import org.dalil.insight.attempt.Outcome;

import java.time.LocalDate;
import java.util.Map;

/** What the attempts of seven days came to. */
public record WeekSum(
        LocalDate first, LocalDate last, int attempts, int failed, Map<Outcome, Integer> by) {

    public WeekSum {
        by = Map.copyOf(by);
    }
}
