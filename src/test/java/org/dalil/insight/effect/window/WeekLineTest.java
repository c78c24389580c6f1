package org.dalil.insight.effect.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.insight.calendar.Period;
import org.dalil.statistics.Share;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

class WeekLineTest {
    private static final LocalDate LIVE = LocalDate.of(2026, 3, 23);

    @Test
    void hasWholeWeeksOnBothSidesOfTheDay() {
        var line = WeekLine.of(LIVE, range(-20, 16), Map.of(), Map.of());

        assertThat(line)
                .extracting(WeekPoint::first)
                .containsExactly(
                        LIVE.minusDays(14), LIVE.minusDays(7), LIVE.plusDays(1), LIVE.plusDays(8));
    }

    @Test
    void addsUpEachDayOnceAndTheDayItselfNever() {
        var own = new HashMap<LocalDate, Share>();
        var others = new HashMap<LocalDate, Share>();
        for (var day = -30; day <= 30; day++) {
            own.put(LIVE.plusDays(day), new Share(1, day == 0 ? 1000 : 2));
            others.put(LIVE.plusDays(day), new Share(3, 10));
        }

        var line = WeekLine.of(LIVE, range(-28, 28), own, others);

        assertThat(line).hasSize(8);
        assertThat(line).extracting(WeekPoint::own).containsOnly(new Share(7, 14));
        assertThat(line).extracting(WeekPoint::others).containsOnly(new Share(21, 70));
    }

    @Test
    void isEmptyOfDaysThatAreTooFew() {
        assertThat(WeekLine.of(LIVE, range(-6, 6), Map.of(), Map.of())).isEmpty();
    }

    @Test
    void hasNothingForDaysOnWhichNobodyCame() {
        assertThat(WeekLine.of(LIVE, range(-7, 0), Map.of(), Map.of()))
                .containsExactly(new WeekPoint(LIVE.minusDays(7), Share.NONE, Share.NONE));
    }

    private static Period range(int from, int to) {
        return new Period(LIVE.plusDays(from), LIVE.plusDays(to));
    }
}
