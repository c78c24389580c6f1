package org.dalil.insight.daily.place;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Which closed cases have no topic yet: those that were closed since it was last asked. */
@Singleton
public class ClosedPlaces {
    /**
     * As long as cases prove what answers a topic; all of them now and then, for those that came in
     * late.
     */
    private static final Duration ALL = Duration.ofDays(91);

    private static final Duration AGAIN = Duration.ofHours(24);

    /** Clocks of nodes differ. */
    private static final Duration SPARE = Duration.ofHours(1);

    private final CaseTopics topics;
    private final Clock clock;
    private @Nullable Instant whole;
    private @Nullable Instant last;

    ClosedPlaces(CaseTopics topics, Clock clock) {
        this.topics = topics;
        this.clock = clock;
    }

    /**
     * @param stillOurs asked before each page of cases: it keeps the job
     * @return how many got a topic
     */
    public int place(LocalDate today, Runnable stillOurs) {
        var now = clock.instant();
        var all = whole == null || last == null || whole.isBefore(now.minus(AGAIN));
        var from = all ? now.minus(ALL) : last.minus(SPARE);
        var placed = topics.place(from, now.plus(SPARE), today, stillOurs);
        whole = all ? now : whole;
        last = now;
        return placed;
    }
}
