package org.dalil.desk.insight.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.desk.insight.Printed;
import org.dalil.insight.Rows;
import org.dalil.insight.calendar.Period;
import org.dalil.testing.Dalil;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.LocalDate;

/** How attempts ended, week by week. */
@Tag("database")
@ExtendWith(Dalil.class)
class OutcomesReportTest {
    private static final Period WEEKS = Period.weeks4(LocalDate.of(2026, 11, 22));

    private final Rows rows;
    private final OutcomesReport report;

    OutcomesReportTest(ApplicationContext node, OutcomesReport report) {
        this.rows = new Rows(node);
        this.report = report;
    }

    /** Where there is a share there is who might make it one. */
    @Test
    void saysBesideItsSharesThatTheyAreNobodysTarget() {
        rows.topic(1, 1, false);
        rows.day(WEEKS.to(), 1, Language.ENGLISH, 40, 100);
        assertThat(lead(Language.ENGLISH))
                .contains("never added to “helped”", "no share here is a target for anybody");
        assertThat(lead(Language.ARABIC)).contains("ليست أي نسبة هنا هدفًا لأحد");
    }

    private String lead(Language language) {
        var sections = report.sections(WEEKS, Printed.telling(language), "x.csv");
        assertThat(sections).hasSize(1);
        assertThat(sections.getFirst().split()).isNotNull();
        return String.valueOf(sections.getFirst().lead());
    }
}
