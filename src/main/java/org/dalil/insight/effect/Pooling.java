package org.dalil.insight.effect;

import org.dalil.insight.effect.Verdict.CannotTell;
import org.dalil.insight.effect.Verdict.TooEarly;
import org.dalil.statistics.Estimate;
import org.dalil.statistics.MantelHaenszel;
import org.dalil.statistics.Mover;
import org.dalil.statistics.SampleSize;
import org.dalil.statistics.Share;
import org.dalil.statistics.Stratum;

import java.util.List;
import java.util.Optional;

/**
 * All that was written in a while as one comparison: a small portal has too little of each, and
 * enough of all. Those without anything to be compared with are left out where others have it.
 */
record Pooling(List<Comparison> parts) {

    Pooling {
        var told = parts.stream().filter(each -> each.own().weight() > 0).toList();
        var compared = told.stream().filter(each -> each.others() != null).toList();
        parts = compared.isEmpty() ? told : compared;
    }

    boolean isCompared() {
        return !parts.isEmpty() && parts.getFirst().others() != null;
    }

    /** Empty where nothing can be compared. */
    Optional<Estimate> difference() {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(against(parts.stream().map(Comparison::own).toList()));
    }

    /**
     * @param isFinal the time after is over for each of them
     */
    Verdict verdict(boolean isFinal) {
        var difference = difference();
        if (difference.isPresent() && Verdicts.isNarrow(difference.get())) {
            return Verdicts.told(difference.get());
        }
        return isFinal || difference.isEmpty() ? new CannotTell() : early();
    }

    private Verdict early() {
        var seen = parts.stream().map(each -> each.own().after()).reduce(Share.NONE, Share::plus);
        var more =
                SampleSize.more(
                        seen, Verdicts.WIDEST, then -> against(grown(seen, then)).interval());
        return more.isPresent() ? new TooEarly(more.getAsInt()) : new CannotTell();
    }

    /** Each as much more as all of them, and failing as it can be expected to go on. */
    private List<Stratum> grown(Share seen, Share then) {
        return parts.stream()
                .map(Comparison::own)
                .map(own -> new Stratum(grown(own.after(), seen, then), own.before()))
                .toList();
    }

    private static Share grown(Share part, Share seen, Share then) {
        if (then.equals(seen)) {
            return part;
        }
        var all = (int) Math.max(1, Math.round((double) part.all() * then.all() / seen.all()));
        return new Share((int) Math.round(part.centre() * all), all);
    }

    private Estimate against(List<Stratum> own) {
        var change = MantelHaenszel.pooled(own);
        if (!isCompared()) {
            return change;
        }
        var meanwhile = parts.stream().map(each -> each.meanwhile().orElseThrow()).toList();
        return Mover.minus(change, MantelHaenszel.control(own, meanwhile));
    }
}
