package org.dalil.insight.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dalil.insight.calendar.MarkedDayRefused.Rule.*;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

class MarkedDayRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final MarkedDay SALE =
            new MarkedDay(7, DAY, DAY.plusDays(3), MarkedDayKind.SALE, "White Friday");

    @Test
    void oneDayIsItsOwnLast() {
        var day = MarkedDayRules.checked(wish(DAY, null, " Release 4 "), List.of(SALE));
        assertThat(day).isEqualTo(new MarkedDay(0, DAY, DAY, MarkedDayKind.SALE, "Release 4"));
    }

    @Test
    void daysNeedABeginningAnEndBehindItAKindAndAName() {
        refuses(wish(null, DAY, "x"), FIRST_MISSING);
        refuses(wish(LocalDate.of(1999, 12, 31), null, "x"), FIRST_FAR);
        refuses(wish(LocalDate.of(12026, 1, 1), null, "x"), FIRST_FAR);
        refuses(wish(DAY, DAY.minusDays(1), "x"), LAST_BEFORE);
        refuses(wish(DAY, DAY.plusDays(92), "x"), LAST_FAR);
        refuses(new MarkedDayWish(DAY, DAY, null, "x"), KIND_MISSING);
        refuses(wish(DAY, null, " \t"), NAME_MISSING);
        refuses(wish(DAY, null, "x".repeat(121)), NAME_TOO_LONG);
        refuses(wish(DAY, null, "a\u202Eb"), NAME_HIDDEN);
    }

    @Test
    void ninetyTwoDaysAndAHundredAndTwentyLettersAreWithin() {
        var wish = wish(DAY, DAY.plusDays(91), "x".repeat(120));
        assertThat(MarkedDayRules.checked(wish, List.of()).period().days()).isEqualTo(92);
    }

    @Test
    void theSameIsMarkedOnce() {
        var again = wish(DAY, DAY.plusDays(3), "White Friday");
        assertThatThrownBy(() -> MarkedDayRules.checked(again, List.of(SALE)))
                .isInstanceOfSatisfying(
                        MarkedDayRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(TWICE));
        assertThat(MarkedDayRules.checked(wish(DAY, DAY, "White Friday"), List.of(SALE)).name())
                .isEqualTo("White Friday");
    }

    @Test
    void fiveHundredAreEnough() {
        assertThatThrownBy(
                        () ->
                                MarkedDayRules.checked(
                                        wish(DAY, null, "one more"),
                                        Collections.nCopies(500, SALE)))
                .isInstanceOfSatisfying(
                        MarkedDayRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(TOO_MANY));
    }

    private static MarkedDayWish wish(
            @Nullable LocalDate first, @Nullable LocalDate last, String name) {
        return new MarkedDayWish(first, last, MarkedDayKind.SALE, name);
    }

    private static void refuses(MarkedDayWish wish, MarkedDayRefused.Rule rule) {
        assertThatThrownBy(() -> MarkedDayRules.checked(wish, List.of()))
                .isInstanceOfSatisfying(
                        MarkedDayRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
