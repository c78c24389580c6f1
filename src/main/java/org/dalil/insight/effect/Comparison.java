package org.dalil.insight.effect;

import org.dalil.statistics.Estimate;
import org.dalil.statistics.Mover;
import org.dalil.statistics.Newcombe;
import org.dalil.statistics.Share;
import org.dalil.statistics.Stratum;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * What changed with a topic, beside what changed meanwhile with those nobody wrote about. Shares
 * are of attempts that failed: a negative difference is a better topic.
 *
 * @param others null: nothing to compare with, only its own change is told
 */
record Comparison(Stratum own, @Nullable Stratum others) {

    /** With fewer on a side, what is compared with would only blur what is compared. */
    static final int FEWEST = 30;

    Comparison {
        others =
                others == null || others.after().all() < FEWEST || others.before().all() < FEWEST
                        ? null
                        : others;
    }

    /** Empty where nothing was tried on one side. */
    Optional<Estimate> difference() {
        return own.weight() > 0 ? Optional.of(against(own.after())) : Optional.empty();
    }

    /** What it would be with another time after. */
    Estimate against(Share after) {
        var change = Newcombe.difference(after, own.before());
        return meanwhile().map(other -> Mover.minus(change, other)).orElse(change);
    }

    /** How those it is compared with changed. */
    Optional<Estimate> meanwhile() {
        return Optional.ofNullable(others)
                .map(both -> Newcombe.difference(both.after(), both.before()));
    }
}
