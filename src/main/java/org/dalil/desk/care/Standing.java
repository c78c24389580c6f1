package org.dalil.desk.care;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What is true of one text: its sentence is made of these words.
 *
 * @param live {@code archived}, {@code everyone}, {@code customers}, {@code partners}, {@code
 *     staff} or {@code none}
 * @param dated {@code yes} where {@code since} is known
 * @param outdated {@code yes} where its original went on since; else {@code none}
 * @param scheduled {@code yes}, {@code held} where the archive keeps it from readers, {@code none}
 * @param planner whose revision that is, or empty
 * @param time when that goes live, or empty
 * @param readers who may read it then: as {@code live}
 * @param waiting {@code yes}, {@code held} or {@code none}: for a reviewer
 * @param reviewed whose revision that is, or empty
 * @param returned {@code yes} or {@code none}: the last that was handed in
 * @param author whose revision that is, or empty
 * @param draft {@code yes} or {@code none}
 * @param writer whose draft that is, or empty
 * @param review where what was handed in last is talked about; null where that is over
 * @param planned what is scheduled, the next first
 */
public record Standing(
        String live,
        String dated,
        @Nullable Instant since,
        String outdated,
        String scheduled,
        String planner,
        String time,
        String readers,
        String waiting,
        String reviewed,
        String returned,
        String author,
        String draft,
        String writer,
        @Nullable String review,
        List<Planned> planned) {

    /**
     * A revision that goes live later.
     *
     * @param withdrawable whether this person may take it back
     */
    public record Planned(
            long revision,
            String address,
            int number,
            String by,
            String time,
            String readers,
            boolean withdrawable) {}
}
