package org.dalil.insight.effect.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.insight.calendar.Period;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.random.RandomGeneratorFactory;

class WindowsTest {
    private static final LocalDate MADE = LocalDate.parse("2026-03-02"); // a Monday
    private static final Period CHOSEN = Period.weeks4(MADE.minusDays(1));
    private static final LocalDate LIVE = MADE.plusDays(21);

    @Test
    void comparesWholeWeeksFromTheTaskToTheTextWithThoseAfterIt() {
        var windows = windows(LIVE, LIVE.plusDays(30), 5);

        assertThat(windows.before()).containsExactly(new Period(MADE, LIVE.minusDays(1)));
        assertThat(windows.after()).isEqualTo(new Period(LIVE.plusDays(1), LIVE.plusDays(28)));
        assertThat(windows.daysBefore()).hasSize(21);
        assertThat(windows.daysAfter()).hasSize(28);
    }

    @Test
    void leavesOutTheDayItselfOnBothSides() {
        for (var after = 1; after < 120; after++) {
            var windows = windows(LIVE, LIVE.plusDays(after), 5);

            assertThat(windows.daysBefore()).doesNotContain(LIVE);
            assertThat(windows.daysAfter()).doesNotContain(LIVE).hasSizeGreaterThan(0);
        }
    }

    @Test
    void keepsTheLatestWholeWeeksBefore() {
        var windows = windows(MADE.plusDays(20), MADE.plusDays(60), 5);

        assertThat(windows.before())
                .containsExactly(new Period(MADE.plusDays(6), MADE.plusDays(19)));
    }

    @Test
    void addsWeeksOfBeforeTheChosenDaysUntilThereAreFourteenDays() {
        var one = windows(MADE.plusDays(9), MADE.plusDays(60), 5);
        var none = windows(MADE, MADE.plusDays(60), 5);

        assertThat(one.before())
                .containsExactly(
                        new Period(CHOSEN.from().minusDays(7), CHOSEN.from().minusDays(1)),
                        new Period(MADE.plusDays(2), MADE.plusDays(8)));
        assertThat(none.before())
                .containsExactly(
                        new Period(CHOSEN.from().minusDays(14), CHOSEN.from().minusDays(1)));
    }

    @Test
    void addsWeeksOfBeforeTheChosenDaysUntilThereAreThirtyAttempts() {
        var windows = windows(LIVE, LIVE.plusDays(30), 1); // 21 attempts in three weeks

        assertThat(windows.daysBefore()).hasSize(35);
        assertThat(windows.before().getFirst())
                .isEqualTo(new Period(CHOSEN.from().minusDays(14), CHOSEN.from().minusDays(1)));
    }

    @Test
    void givesUpAfterHalfAYear() {
        var windows = windows(LIVE, LIVE.plusDays(30), 0);

        assertThat(windows.daysBefore()).hasSize(21 + 26 * 7);
    }

    @Test
    void comparesTheSameWeekdaysWhileTheFirstWeekLasts() {
        var windows = windows(LIVE, LIVE.plusDays(3), 1);

        assertThat(windows.weekdays())
                .containsExactlyInAnyOrder(
                        DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
        assertThat(windows.daysAfter()).hasSize(3);
        // 9 of three weeks, and 21 of seven weeks more
        assertThat(windows.daysBefore()).hasSize(30);
        assertThat(windows.daysBefore())
                .allMatch(day -> windows.weekdays().contains(day.getDayOfWeek()));
    }

    @Test
    void hasNoTimeAfterOnTheDayItself() {
        assertThat(windows(LIVE, LIVE, 5).after()).isNull();
        assertThat(windows(LIVE, LIVE.minusDays(1), 5).daysAfter()).isEmpty();
        assertThat(windows(LIVE, LIVE, 5).whole()).isEqualTo(new Period(MADE, LIVE));
    }

    @Test
    void growsToThirteenWeeksAndNoFurther() {
        assertThat(windows(LIVE, LIVE.plusDays(90), 5).daysAfter()).hasSize(84);
        assertThat(windows(LIVE, LIVE.plusDays(91), 5).daysAfter()).hasSize(91);
        assertThat(windows(LIVE, LIVE.plusDays(500), 5))
                .isEqualTo(windows(LIVE, LIVE.plusDays(91), 5));
        assertThat(windows(LIVE, LIVE.plusDays(91), 5).finalOn()).isEqualTo(LIVE.plusDays(92));
    }

    /** Whatever happens: of days from anywhere, with any number of attempts. */
    @Test
    void keepsItsPromisesOfAnyDays() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(8);
        for (var i = 0; i < 3_000; i++) {
            var live = MADE.plusDays(random.nextInt(60));
            var yesterday = live.plusDays(random.nextInt(-2, 120));
            var seed = random.nextInt();
            var windows =
                    Windows.of(
                            MADE,
                            CHOSEN,
                            live,
                            yesterday,
                            OtherTexts.NONE,
                            day -> Math.floorMod(day.hashCode() * 31 + seed, 4));
            var before = windows.daysBefore();
            var after = windows.daysAfter();

            assertThat(new HashSet<>(before)).hasSameSizeAs(before);
            assertThat(before).isSorted().allMatch(day -> day.isBefore(live));
            assertThat(before)
                    .noneMatch(day -> !day.isBefore(CHOSEN.from()) && !day.isAfter(CHOSEN.to()));
            assertThat(after).allMatch(day -> day.isAfter(live) && !day.isAfter(yesterday));
            assertThat(after).allMatch(day -> !day.isAfter(live.plusDays(91)));
            for (var weekday : DayOfWeek.values()) {
                var those = before.stream().filter(day -> day.getDayOfWeek() == weekday).count();
                assertThat(those * windows.weekdays().size())
                        .isEqualTo(windows.weekdays().contains(weekday) ? before.size() : 0);
            }
        }
    }

    @Test
    void endsWhereTheNextTextOfTheTopicBegins() {
        var next = LIVE.plusDays(17);
        var others = new OtherTexts(null, List.of(), next);
        var windows = Windows.of(MADE, CHOSEN, LIVE, LIVE.plusDays(60), others, _ -> 5);

        assertThat(windows.after()).isEqualTo(new Period(LIVE.plusDays(1), LIVE.plusDays(14)));
        assertThat(windows.finalOn()).isEqualTo(next);
        assertThat(Windows.of(MADE, CHOSEN, LIVE, LIVE.plusDays(5), others, _ -> 5).after())
                .isEqualTo(new Period(LIVE.plusDays(1), LIVE.plusDays(5)));
    }

    @Test
    void goesNotBackOverWhatAnEarlierTextChanged() {
        var last = CHOSEN.from().minusDays(10);
        var others = new OtherTexts(last, List.of(), null);
        var windows = Windows.of(MADE, CHOSEN, LIVE, LIVE.plusDays(30), others, _ -> 0);

        assertThat(windows.before())
                .containsExactly(
                        new Period(CHOSEN.from().minusDays(7), CHOSEN.from().minusDays(1)),
                        new Period(MADE, LIVE.minusDays(1)));
    }

    @Test
    void goesRoundTheDaysThatAnEarlierTaskWasMadeFor() {
        var bad = Period.weeks4(CHOSEN.from().minusDays(4));
        var others = new OtherTexts(null, List.of(bad), null);
        var windows = Windows.of(MADE, CHOSEN, MADE, LIVE.plusDays(30), others, _ -> 5);

        assertThat(windows.before())
                .containsExactly(new Period(bad.from().minusDays(14), bad.from().minusDays(1)));
    }

    /** Of two texts about one topic, whenever each was begun and went live. */
    @Test
    void tellsNoDayOfOneTextAsTheOthers() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(9);
        for (var i = 0; i < 3_000; i++) {
            var firstMade = MADE.minusDays(random.nextInt(120));
            var firstChosen = Period.weeks4(firstMade.minusDays(1));
            var firstLive = firstMade.plusDays(random.nextInt(90));
            var live = MADE.plusDays(random.nextInt(60));
            var isBefore = firstLive.isBefore(live);
            var yesterday = live.plusDays(random.nextInt(120));
            var others =
                    new OtherTexts(
                            isBefore ? firstLive : null,
                            List.of(firstChosen),
                            firstLive.isAfter(live) ? firstLive : null);
            var seed = random.nextInt();
            var windows =
                    Windows.of(
                            MADE,
                            CHOSEN,
                            live,
                            yesterday,
                            others,
                            day -> Math.floorMod(day.hashCode() * 31 + seed, 4));

            assertThat(windows.daysBefore())
                    .doesNotHaveDuplicates()
                    .isSorted()
                    .noneMatch(CHOSEN::holds)
                    .noneMatch(firstChosen::holds)
                    .allMatch(day -> !isBefore || day.isAfter(firstLive));
            assertThat(windows.daysAfter())
                    .allMatch(day -> !firstLive.isAfter(live) || day.isBefore(firstLive));
        }
    }

    private static Windows windows(LocalDate live, LocalDate yesterday, int aDay) {
        return Windows.of(MADE, CHOSEN, live, yesterday, OtherTexts.NONE, _ -> aDay);
    }
}
