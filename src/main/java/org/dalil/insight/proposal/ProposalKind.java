package org.dalil.insight.proposal;

/** What an editor would do. Kept by name. */
public enum ProposalKind {
    MERGE,
    SPLIT,
    SYNONYM
}
