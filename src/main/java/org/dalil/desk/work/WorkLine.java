package org.dalil.desk.work;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.Words;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing to do.
 *
 * @param due the day by which it is to be done, or null: whenever
 * @param late whether that day has passed
 */
public record WorkLine(
        Words title,
        String address,
        Chip chip,
        Instant since,
        @Nullable LocalDate due,
        boolean late) {

    public WorkLine(Words title, String address, Chip chip, Instant since) {
        this(title, address, chip, since, null, false);
    }
}
