package org.dalil.insight.report;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Texts that wait for review about as long.
 *
 * @param from in whole days
 * @param to with it; null: and longer
 */
public record WaitGroup(int from, @Nullable Integer to, int texts) {
    /** On which day each group begins. */
    private static final int[] BEGIN = {0, 1, 3, 7, 14};

    /**
     * @param since when each was handed in
     */
    public static List<WaitGroup> of(List<Instant> since, Instant now) {
        var days =
                since.stream()
                        .map(each -> Math.max(0, Duration.between(each, now).toDays()))
                        .toList();
        return IntStream.range(0, BEGIN.length)
                .mapToObj(
                        at -> {
                            var to = at + 1 < BEGIN.length ? (Integer) (BEGIN[at + 1] - 1) : null;
                            var texts =
                                    days.stream()
                                            .filter(each -> each >= BEGIN[at])
                                            .filter(each -> to == null || each <= to)
                                            .count();
                            return new WaitGroup(BEGIN[at], to, (int) texts);
                        })
                .toList();
    }
}
