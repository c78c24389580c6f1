package org.dalil.insight.proposal.rule;

import org.jspecify.annotations.Nullable;

/**
 * What a rule found.
 *
 * @param left topics of a merge by number, the lower first; wordings of a synonym, the one that
 *     failed first
 * @param evidence how many visitors or cases say so
 */
public record Proposed(
        ProposalKind kind,
        long left,
        long right,
        ProposalReason reason,
        int evidence,
        @Nullable Long article) {

    public static Proposed merge(
            long one, long other, ProposalReason reason, int evidence, @Nullable Long article) {
        return new Proposed(
                ProposalKind.MERGE,
                Math.min(one, other),
                Math.max(one, other),
                reason,
                evidence,
                article);
    }
}
