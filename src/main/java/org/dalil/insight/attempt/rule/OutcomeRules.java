package org.dalil.insight.attempt.rule;

import org.dalil.insight.attempt.Outcome;

import java.util.Arrays;

/** How an attempt ended: the last evidence decides. Every evidence ends in exactly one outcome. */
public final class OutcomeRules {
    private OutcomeRules() {}

    /** Total: the last rule always holds. */
    public static Outcome of(Evidence evidence) {
        return Arrays.stream(OutcomeRule.values())
                .filter(rule -> rule.holds(evidence))
                .findFirst()
                .orElseThrow()
                .outcome();
    }
}
