package org.dalil.insight.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.insight.calendar.MoonDays.Occasion;
import org.dalil.insight.calendar.MoonDays.Proposed;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

class DaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void fourWeeksHaveEachDayOfTheWeekFourTimes() {
        var weeks = Period.weeks4(TODAY);
        assertThat(weeks.days()).isEqualTo(28);
        assertThat(weeks.from()).isEqualTo(LocalDate.of(2026, 10, 26));
        for (var day : DayOfWeek.values()) {
            assertThat(
                            weeks.from()
                                    .datesUntil(weeks.to().plusDays(1))
                                    .filter(each -> each.getDayOfWeek() == day))
                    .hasSize(4);
        }
    }

    @Test
    void aPeriodAndTheOneBeforeItTouchAndDoNotMeet() {
        var now = Period.weeks4(TODAY);
        assertThat(now.before().to()).isEqualTo(now.from().minusDays(1));
        assertThat(now.before().days()).isEqualTo(28);
        assertThat(now.meets(now.before())).isFalse();
        assertThat(now.meets(new Period(now.to(), now.to()))).isTrue();
        assertThat(now.holds(now.from())).isTrue();
        assertThat(now.holds(now.from().minusDays(1))).isFalse();
        assertThatThrownBy(() -> new Period(TODAY, TODAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWeekBeginsWhereItIsSaidTo() {
        assertThat(Weeks.beginning(TODAY, DayOfWeek.SUNDAY)).isEqualTo(TODAY);
        assertThat(Weeks.beginning(TODAY, DayOfWeek.MONDAY)).isEqualTo(TODAY.minusDays(6));
        assertThat(Weeks.beginning(TODAY, DayOfWeek.SATURDAY)).isEqualTo(TODAY.minusDays(1));
    }

    /** November 22, 2026 is a Sunday. */
    @Test
    void theWeeksOfSomeDaysBeginWhereASettingSaysAndHoldEachDayOnce() {
        var days = new Period(TODAY.minusDays(10), TODAY);
        assertThat(Weeks.of(days, DayOfWeek.SUNDAY))
                .containsExactly(
                        new Period(TODAY.minusDays(10), TODAY.minusDays(8)),
                        new Period(TODAY.minusDays(7), TODAY.minusDays(1)),
                        new Period(TODAY, TODAY));
        assertThat(Weeks.of(days, DayOfWeek.SATURDAY))
                .containsExactly(
                        new Period(TODAY.minusDays(10), TODAY.minusDays(9)),
                        new Period(TODAY.minusDays(8), TODAY.minusDays(2)),
                        new Period(TODAY.minusDays(1), TODAY));
        assertThat(Weeks.of(days, DayOfWeek.MONDAY))
                .containsExactly(
                        new Period(TODAY.minusDays(10), TODAY.minusDays(7)),
                        new Period(TODAY.minusDays(6), TODAY));
    }

    /** As they were in the Kingdom in 1447; of the year after only the order is told. */
    @Test
    void ramadanAndTheFeastsAreProposed() {
        var proposed = MoonDays.around(TODAY, List.of());
        assertThat(proposed)
                .endsWith(
                        proposed(Occasion.SACRIFICE, 1447, "2026-05-27", "2026-05-30"),
                        proposed(Occasion.FAST_BREAKING, 1447, "2026-03-20", "2026-03-22"),
                        proposed(Occasion.RAMADAN, 1447, "2026-02-18", "2026-03-19"));
        assertThat(proposed)
                .filteredOn(each -> each.year() == 1448)
                .extracting(Proposed::occasion)
                .containsExactly(Occasion.SACRIFICE, Occasion.FAST_BREAKING, Occasion.RAMADAN);
        assertThat(proposed)
                .filteredOn(each -> each.occasion() == Occasion.RAMADAN)
                .allMatch(each -> each.days().days() == 29 || each.days().days() == 30);
    }

    @Test
    void whatSomebodyMarkedByTheMoonTheySawIsNotProposedAgain() {
        var seen =
                new MarkedDay(
                        1,
                        LocalDate.of(2026, 2, 19),
                        LocalDate.of(2026, 3, 20),
                        MarkedDayKind.RAMADAN,
                        "رمضان");
        assertThat(MoonDays.around(TODAY, List.of(seen)))
                .extracting(Proposed::occasion, Proposed::year)
                .doesNotContain(org.assertj.core.groups.Tuple.tuple(Occasion.RAMADAN, 1447))
                .contains(org.assertj.core.groups.Tuple.tuple(Occasion.FAST_BREAKING, 1447));
    }

    private static Proposed proposed(Occasion occasion, int year, String first, String last) {
        return new Proposed(
                occasion, year, new Period(LocalDate.parse(first), LocalDate.parse(last)));
    }
}
