package org.dalil.insight.gap;

import org.dalil.insight.attempt.Outcome;
import org.dalil.statistics.Share;

import java.util.Map;

/** How attempts ended. */
public record Counts(int attempts, Map<Outcome, Integer> by) {

    public Counts {
        by = Map.copyOf(by);
    }

    public int of(Outcome outcome) {
        return by.getOrDefault(outcome, 0);
    }

    public int failed() {
        return by.entrySet().stream()
                .filter(each -> each.getKey().failed())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public int unclear() {
        return of(Outcome.UNCLEAR);
    }

    /** Unclear ones are among all: nobody knows that they failed. */
    public Share share() {
        return new Share(failed(), attempts);
    }
}
