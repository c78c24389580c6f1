package org.dalil.desk.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.insight.calendar.Period;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class StepDaysTest {

    @Test
    void areThoseOfThePage() {
        assertThat(StepDays.typed("2026-05-04", "2026-05-31"))
                .hasValue(Period.weeks4(LocalDate.of(2026, 5, 31)));
    }

    @Test
    void areNoneWhereNoPageSaidThem() {
        assertThat(StepDays.typed("", "")).isEmpty();
        assertThat(StepDays.typed("2026-05-04", "tomorrow")).isEmpty();
        assertThat(StepDays.typed("2026-05-31", "2026-05-04")).isEmpty();
        assertThat(StepDays.typed("-999999999-01-01", "2026-05-04")).isEmpty();
        assertThat(StepDays.typed("2024-05-31", "2026-05-04")).isEmpty();
    }
}
