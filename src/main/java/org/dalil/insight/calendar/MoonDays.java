package org.dalil.insight.calendar;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;

/**
 * Ramadan and the two feasts by the calendar of Umm al-Qura, to be proposed: where the moon is
 * looked for, somebody corrects them by a day.
 */
public final class MoonDays {
    private static final int RAMADAN = 9;
    private static final int SHAWWAL = 10;
    private static final int DHU_AL_HIJJA = 12;

    /** What was compared may lie so far back. */
    private static final int DAYS_BACK = 400;

    private static final int DAYS_AHEAD = 200;

    private MoonDays() {}

    /** Which of them it is. */
    public enum Occasion {
        RAMADAN(MarkedDayKind.RAMADAN),
        FAST_BREAKING(MarkedDayKind.FEAST),
        SACRIFICE(MarkedDayKind.FEAST);

        private final MarkedDayKind kind;

        Occasion(MarkedDayKind kind) {
            this.kind = kind;
        }

        public MarkedDayKind kind() {
            return kind;
        }
    }

    /**
     * @param year of the Hijra
     */
    public record Proposed(Occasion occasion, int year, Period days) {}

    /** Those around a day that nobody marked yet, the latest first. */
    public static List<Proposed> around(LocalDate today, List<MarkedDay> marked) {
        var reach = new Period(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
        var found = new ArrayList<Proposed>();
        for (var year = year(reach.to()); year >= year(reach.from()); year--) {
            for (var each : List.of(sacrifice(year), fastBreaking(year), ramadan(year))) {
                if (reach.meets(each.days()) && marked.stream().noneMatch(is(each))) {
                    found.add(each);
                }
            }
        }
        return List.copyOf(found);
    }

    private static java.util.function.Predicate<MarkedDay> is(Proposed proposed) {
        return each ->
                each.kind() == proposed.occasion().kind() && each.period().meets(proposed.days());
    }

    private static int year(LocalDate day) {
        return HijrahDate.from(day).get(ChronoField.YEAR);
    }

    private static Proposed ramadan(int year) {
        var first = day(year, RAMADAN, 1);
        return of(Occasion.RAMADAN, year, first, day(year, SHAWWAL, 1).minusDays(1));
    }

    private static Proposed fastBreaking(int year) {
        var first = day(year, SHAWWAL, 1);
        return of(Occasion.FAST_BREAKING, year, first, first.plusDays(2));
    }

    private static Proposed sacrifice(int year) {
        var first = day(year, DHU_AL_HIJJA, 10);
        return of(Occasion.SACRIFICE, year, first, first.plusDays(3));
    }

    private static Proposed of(Occasion occasion, int year, LocalDate first, LocalDate last) {
        return new Proposed(occasion, year, new Period(first, last));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day));
    }
}
