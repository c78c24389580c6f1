package org.dalil.desk.insight.week;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.desk.insight.Printed;
import org.dalil.desk.insight.Samples;
import org.dalil.desk.insight.csv.Cell;
import org.dalil.insight.gap.PlainLine;
import org.dalil.insight.topic.TopicLabel;
import org.dalil.insight.topic.TopicLabel.Source;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.util.List;

class WeekFileTest {
    private static final WeekFile FILE = new WeekFile(Printed.telling(Language.ENGLISH));

    @Test
    void holdsPeopleCasesAndWhereTheShareLikelyLies() {
        var row = FILE.rows(List.of(Samples.gap(31, 48, 8, 12))).getFirst();
        assertThat(row).hasSameSizeAs(FILE.head());
        assertThat(row.subList(3, 9).stream().map(WeekFileTest::number))
                .containsExactly("43", "31", "12", "48", "31", "8");
        assertThat(row.subList(9, 12).stream().map(WeekFileTest::number))
                .containsExactly("0.6458", "0.5044", "0.7657");
    }

    @Test
    void ofNoAttemptNoShareIsSaid() {
        var row = FILE.rows(List.of(Samples.gap(0, 0, 0, 7))).getFirst();
        assertThat(row.subList(9, 12)).containsOnly(new Cell.Nothing());
    }

    /** A file outlives the case whose words somebody might read on the page. */
    @Test
    void ofASmallPortalItHoldsTheWordsThatEnoughPeopleTyped() {
        var label = new TopicLabel(1, "Huda and her parcel", Language.ENGLISH, Source.CASE);
        var line =
                new PlainLine(
                        label,
                        Samples.UNTIL,
                        7,
                        List.of("vat", "my tax", "my divorce"),
                        List.of("vat", "my tax"),
                        4,
                        List.of(12L));
        var row = FILE.plainRows(List.of(line)).getFirst();
        assertThat(row).hasSameSizeAs(FILE.plainHead()).contains(Cell.of("vat | my tax"));
        assertThat(row.toString()).doesNotContain("Huda").doesNotContain("divorce");
    }

    private static String number(Cell cell) {
        return ((Cell.Figure) cell).value().toPlainString();
    }
}
