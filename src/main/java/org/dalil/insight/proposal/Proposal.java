package org.dalil.insight.proposal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.insight.proposal.rule.ProposalKind;
import org.dalil.insight.proposal.rule.ProposalReason;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What could be done, and what became of it.
 *
 * @param leftId topics of a merge, wordings of a synonym
 * @param evidence how many visitors or cases say so
 * @param articleId that both have in common
 */
@MappedEntity("proposal")
public record Proposal(
        @Id long id,
        ProposalKind kind,
        long leftId,
        long rightId,
        ProposalReason reason,
        int evidence,
        @Nullable Long articleId,
        LocalDate madeOn,
        ProposalState state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {}
