package org.dalil.insight.gap.evidence;

import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.cause.Cause;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which attempts of a topic are asked for.
 *
 * @param language null: in any
 * @param outcome null: all
 * @param cause null: all; with one, only those that failed for it
 * @param page counts from 1
 */
public record EvidenceQuery(
        Period period,
        @Nullable Language language,
        @Nullable Outcome outcome,
        @Nullable Cause cause,
        int page) {
    public static final int SIZE = 50;

    public EvidenceQuery {
        page = Math.clamp(page, 1, 1_000);
    }

    int skip() {
        return (page - 1) * SIZE;
    }
}
