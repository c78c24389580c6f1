package org.dalil.insight.daily;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How the attempts of a day ended. */
@MappedEntity("day_outcomes")
record DayOutcomes(
        @Id LocalDate onDay,
        int nCase,
        int nUnhelpful,
        int nNoMatch,
        int nNoClick,
        int nHelped,
        int nRead,
        int nUnclear) {

    static WeekSum sum(Period week, List<DayOutcomes> days) {
        var by = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var outcome : Outcome.values()) {
            by.put(outcome, days.stream().mapToInt(each -> each.count(outcome)).sum());
        }
        return new WeekSum(week, all(by, false), all(by, true), by);
    }

    private static int all(Map<Outcome, Integer> by, boolean failedOnly) {
        return by.entrySet().stream()
                .filter(each -> !failedOnly || each.getKey().failed())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private int count(Outcome outcome) {
        return switch (outcome) {
            case CASE -> nCase;
            case UNHELPFUL -> nUnhelpful;
            case NO_MATCH -> nNoMatch;
            case NO_CLICK -> nNoClick;
            case HELPED -> nHelped;
            case READ -> nRead;
            case UNCLEAR -> nUnclear;
        };
    }
}
