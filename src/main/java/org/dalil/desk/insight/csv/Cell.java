package org.dalil.desk.insight.csv;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in one place of a table that is taken along. */
public sealed interface Cell {

    /** Words, which somebody may have typed: no spreadsheet is to compute them. */
    record Text(String words) implements Cell {}

    /** A number, in Latin digits with a point, whatever the reader's are: programs read it. */
    record Figure(BigDecimal value) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /** Nothing is known. */
    record Nothing() implements Cell {}

    static Cell of(@Nullable String words) {
        return words == null ? new Nothing() : new Text(words);
    }

    static Cell of(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    static Cell of(double number) {
        return Double.isFinite(number) ? new Figure(BigDecimal.valueOf(number)) : new Nothing();
    }

    static Cell of(LocalDate day) {
        return new Day(day);
    }
}
