package org.dalil.desk.insight.report.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.desk.insight.Printed;
import org.dalil.desk.insight.csv.Cell;
import org.dalil.insight.Rows;
import org.dalil.insight.calendar.Period;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What was typed in four weeks, and where what was opened from it stood. */
@Tag("database")
@ExtendWith(Dalil.class)
class SearchesReportTest {
    private static final Language EN = Language.ENGLISH;
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 22);

    private final Rows rows;
    private final SearchesReport report;
    private final Staff staff;

    SearchesReportTest(ApplicationContext node, SearchesReport report, Staff staff) {
        this.rows = new Rows(node);
        this.report = report;
        this.staff = staff;
    }

    @Test
    void thePlaceOfWhatWasOpenedIsAMeanWithOneDigitAndNothingWhereNothingWas() {
        rows.topic(7, 7, false);
        rows.wording(1, 7, EN, "invoice");
        rows.wording(2, 7, EN, "refund");
        rows.wording(3, 7, EN, "parcel");
        rows.wording(4, 7, EN, "my own secret");
        rows.run("update wording set visitors = 2 where id = 4");
        typed(UNTIL, 1, 20, 5, 2, 2, 4);
        typed(UNTIL.minusDays(27), 1, 10, 5, 1, 2, 5);
        typed(UNTIL.minusDays(28), 1, 90, 5, 80, 9, 90); // before the first of these days
        typed(UNTIL, 2, 12, 6, 4, 3, 4);
        typed(UNTIL, 3, 11, 4, 0, 0, 0);
        typed(UNTIL, 4, 99, 2, 99, 0, 0);

        var grids =
                report.grids(Period.weeks4(UNTIL), Printed.telling(EN), staff.nour()).iterator();
        var invoice = line("invoice", 30, 10, 3, 4, "2.3"); // 9 of 4, and never 2.2
        var refund = line("refund", 12, 6, 4, 3, "1.3");
        var parcel = line("parcel", 11, 4, 0, 0, null);
        assertThat(grids.next().lines()).containsExactly(invoice, refund, parcel);
        assertThat(grids.next().lines()).containsExactly(refund, invoice);
        assertThat(grids.next().lines()).containsExactly(invoice, parcel, refund);
    }

    private void typed(
            LocalDate day, long wording, int searches, int visitors, int weak, int opened, int at) {
        rows.run(
                "insert into wording_day (on_day, wording_id, searches, visitors, strong, weak,"
                        + " opened, places, failed) values (?, ?, ?, ?, ?, ?, ?, ?, 0)",
                day,
                wording,
                searches,
                visitors,
                searches - weak,
                weak,
                opened,
                at);
    }

    private static Grid.Line line(
            String words,
            long searches,
            long visitors,
            long weak,
            long opened,
            @Nullable String place) {
        return new Grid.Line(
                words,
                "/desk/insight/topics/7",
                List.of(
                        Cell.of(searches),
                        Cell.of(visitors),
                        Cell.of(weak),
                        Cell.of(opened),
                        place == null
                                ? new Cell.Nothing()
                                : new Cell.Figure(new BigDecimal(place))));
    }
}
