package org.dalil.insight.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long texts wait for review; by text, never by who reviews.
 *
 * @param median in whole days: half of them waited so long or less; 0 where none waits
 * @param oldest in whole days; 0 where none waits
 */
public record Waits(int waiting, long median, long oldest) {

    /**
     * @param since when each was handed in
     */
    public static Waits of(List<Instant> since, Instant now) {
        var days =
                since.stream()
                        .map(each -> Math.max(0, Duration.between(each, now).toDays()))
                        .sorted()
                        .toList();
        return days.isEmpty()
                ? new Waits(0, 0, 0)
                : new Waits(days.size(), days.get((days.size() - 1) / 2), days.getLast());
    }
}
