package org.dalil.desk.insight.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Role;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.insight.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;

/** With which month the page of effects opens: in Riyadh June began two hours ago. */
@Tag("database")
class EffectMonthTest {
    private static final String PAGE = "/desk/insight/effects";

    private Office office;
    private Clerk nour;

    @BeforeEach
    void start() {
        office =
                new Office(
                        Map.of(
                                "dalil.test.clock",
                                "2026-05-31T23:00:00Z",
                                "dalil.zone",
                                "Asia/Riyadh"));
        nour = office.clerk("Nour", Role.MANAGER);
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void opensOnLastMonthOnceSomethingWentLiveInIt() {
        live(1, LocalDate.of(2026, 4, 30));
        assertThat(opened()).isEqualTo("2026-06");
        live(2, LocalDate.of(2026, 5, 1));
        assertThat(opened()).isEqualTo("2026-05");
        assertThat(nour.get(PAGE + ".csv").headers().firstValue("Content-Disposition").orElse(""))
                .contains("dalil-effects-2026-05");
        assertThat(nour.page(PAGE + "?month=2026-04").select("option[selected]").val())
                .isEqualTo("2026-04");
        assertThat(nour.page(PAGE + "?month=2026-07").select("option[selected]").val())
                .isEqualTo("2026-06");
    }

    private String opened() {
        return nour.page(PAGE).select("option[selected]").val();
    }

    private void live(long number, LocalDate day) {
        var rows = new Rows(office.server().bean(ApplicationContext.class));
        var made = day.minusDays(9);
        rows.topic(number, number, false);
        rows.task(number, made, day);
        rows.run(
                "insert into gap_task (task_id, topic_id, language, step, chosen_from,"
                        + " chosen_until, made_on, live_on) values (?, ?, 'en', 'SYNONYM', ?, ?,"
                        + " ?, ?)",
                number,
                number,
                made.minusDays(28),
                made.minusDays(1),
                made,
                day);
    }
}
