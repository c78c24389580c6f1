package org.dalil.cases.worklist;

import org.dalil.cases.CaseState;
import org.dalil.cases.Outcome;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the cases that were closed in a while.
 *
 * @param closed all of them
 * @param outcomes how many ended how; absent: none
 * @param owing those whose outcome was put off
 * @param unsaid those that came in closed, without an outcome
 */
public record LinkRate(long closed, Map<Outcome, Long> outcomes, long owing, long unsaid) {

    static LinkRate of(List<OutcomeCount> counts) {
        var outcomes = new EnumMap<Outcome, Long>(Outcome.class);
        var owing = 0L;
        var unsaid = 0L;
        for (var count : counts) {
            if (count.outcome() != null) {
                outcomes.merge(count.outcome(), count.cases(), Long::sum);
            } else if (count.state() == CaseState.OWING) {
                owing += count.cases();
            } else {
                unsaid += count.cases();
            }
        }
        var ended = outcomes.values().stream().mapToLong(Long::longValue).sum();
        return new LinkRate(ended + owing + unsaid, Map.copyOf(outcomes), owing, unsaid);
    }

    /** Those with an article, of all that were closed; 0 where none was. */
    public double rate() {
        return closed == 0 ? 0 : (double) linked() / closed;
    }

    /** Only what was solved by an article that was there counts as reuse. */
    public long reused() {
        return outcomes.getOrDefault(Outcome.RESOLVED_BY, 0L);
    }

    private long linked() {
        return outcomes.entrySet().stream()
                .filter(each -> each.getKey().isLink())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
