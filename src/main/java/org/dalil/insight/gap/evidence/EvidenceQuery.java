package org.dalil.insight.gap.evidence;

import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.cause.Cause;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which lines of a topic are asked for.
 *
 * @param language null: in any
 * @param outcomes empty: all
 * @param cause null: all; with one, only those that failed for it
 * @param wording null: all; words that who asks may not read count as not chosen
 * @param article opened last; null: all
 * @param page counts from 1
 */
public record EvidenceQuery(
        Period period,
        @Nullable Language language,
        Set<Outcome> outcomes,
        @Nullable Cause cause,
        @Nullable Long wording,
        @Nullable Long article,
        Kind kind,
        int page) {
    public static final int SIZE = 50;
    private static final Set<Outcome> FAILING = failing();

    /** What a line is. */
    public enum Kind {
        ALL,
        ATTEMPTS,
        CASES,
        /** All that has a cause: attempts that failed, and the cases. */
        FAILED,
        /** As a gap is counted: a failed attempt of each visitor of a day, and the cases. */
        GAP
    }

    public EvidenceQuery {
        outcomes = Set.copyOf(outcomes);
        page = Math.clamp(page, 1, 1_000);
    }

    public static EvidenceQuery of(Period period, @Nullable Language language) {
        return new EvidenceQuery(period, language, Set.of(), null, null, null, Kind.ALL, 1);
    }

    public EvidenceQuery because(Cause why) {
        return new EvidenceQuery(period, language, outcomes, why, wording, article, kind, page);
    }

    public EvidenceQuery ended(Set<Outcome> how) {
        return new EvidenceQuery(period, language, how, cause, wording, article, kind, page);
    }

    public EvidenceQuery typed(@Nullable Long words) {
        return new EvidenceQuery(period, language, outcomes, cause, words, article, kind, page);
    }

    public EvidenceQuery opened(@Nullable Long last) {
        return new EvidenceQuery(period, language, outcomes, cause, wording, last, kind, page);
    }

    public EvidenceQuery only(Kind lines) {
        return new EvidenceQuery(period, language, outcomes, cause, wording, article, lines, page);
    }

    public EvidenceQuery at(int other) {
        return new EvidenceQuery(period, language, outcomes, cause, wording, article, kind, other);
    }

    /** Only what failed has a cause, and only it is a part of a gap. */
    Set<Outcome> asked() {
        var asked = EnumSet.copyOf(outcomes.isEmpty() ? Set.of(Outcome.values()) : outcomes);
        if (cause != null || kind == Kind.GAP || kind == Kind.FAILED) {
            asked.retainAll(FAILING);
        }
        return asked;
    }

    boolean withAttempts() {
        return kind != Kind.CASES && !asked().isEmpty();
    }

    /** A case of no attempt has neither an end nor words of one. */
    boolean withCases() {
        return kind != Kind.ATTEMPTS && outcomes.isEmpty() && wording == null && article == null;
    }

    int skip() {
        return (page - 1) * SIZE;
    }

    private static Set<Outcome> failing() {
        var failed = EnumSet.allOf(Outcome.class);
        failed.removeIf(each -> !each.failed());
        return Set.copyOf(failed);
    }
}
