package org.dalil.insight.proposal.rule;

/** What an editor would do. Kept by name. */
public enum ProposalKind {
    MERGE,
    SPLIT,
    SYNONYM
}
