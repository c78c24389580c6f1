package org.dalil.insight.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.cause.GapStep;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class NewStepTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    /** Nothing that was looked at may be what the time after is compared with. */
    @Test
    void isChosenForAllDaysThatWereLookedAt() {
        assertThat(chosen(Period.weeks4(TODAY.minusDays(1))))
                .isEqualTo(Period.weeks4(TODAY.minusDays(1)));
        assertThat(chosen(Period.weeks4(TODAY.minusDays(29))))
                .isEqualTo(new Period(TODAY.minusDays(56), TODAY.minusDays(1)));
        assertThat(chosen(Period.weeks4(TODAY.minusDays(3))))
                .isEqualTo(new Period(TODAY.minusDays(30), TODAY.minusDays(1)));
        assertThat(chosen(new Period(TODAY.minusDays(27), TODAY)))
                .isEqualTo(new Period(TODAY.minusDays(28), TODAY));
        assertThat(chosen(new Period(TODAY, TODAY.plusDays(5))).to()).isEqualTo(TODAY);
    }

    private static Period chosen(Period seen) {
        return new NewStep(1, GapStep.WRITE, Language.ENGLISH, null, null, null, seen)
                .chosen(TODAY);
    }
}
