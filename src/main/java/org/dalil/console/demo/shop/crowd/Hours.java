package org.dalil.console.demo.shop.crowd;

import org.dalil.console.demo.shop.plan.Chance;
import org.dalil.console.demo.shop.plan.Scenario;
import org.dalil.console.demo.shop.plan.SpecialDays;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.random.RandomGenerator;

/** When people come: little at night, most in the evening; in Ramadan after the meal. */
final class Hours {
    private static final double[] USUAL = {
        2, 1, 1, 1, 1, 1, 2, 3, 5, 6, 6, 6, 6, 5, 5, 6, 7, 7, 8, 9, 10, 9, 6, 3
    };
    private static final double[] FASTING = {
        9, 9, 7, 5, 2, 1, 1, 1, 2, 3, 4, 5, 5, 5, 4, 4, 3, 2, 1, 3, 7, 9, 10, 10
    };

    /** So that nobody's visit runs into the next day: who they are would change. */
    private static final LocalTime LAST = LocalTime.of(23, 10);

    private final Scenario scenario;
    private final SpecialDays special;

    Hours(Scenario scenario) {
        this.scenario = scenario;
        this.special = scenario.special();
    }

    Instant any(int day, RandomGenerator random) {
        var date = scenario.day(day);
        var ramadan = special.ramadan();
        var shape = ramadan != null && ramadan.holds(date) ? FASTING : USUAL;
        var hour = Chance.weighted(shape, random);
        var time = LocalTime.of(hour, random.nextInt(60), random.nextInt(60));
        var at = time.isAfter(LAST) ? LAST : time;
        return date.atTime(at).atZone(scenario.zone()).toInstant();
    }

    /** The mean of a week is one. */
    static double weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SUNDAY, MONDAY -> 1.1;
            case TUESDAY, WEDNESDAY, DayOfWeek.THURSDAY -> 1.0;
            case FRIDAY -> .8;
            case SATURDAY -> 1.0;
        };
    }
}
