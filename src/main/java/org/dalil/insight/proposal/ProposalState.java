package org.dalil.insight.proposal;

/** Where a proposal stands. Kept by name. */
public enum ProposalState {
    OPEN,
    TAKEN,
    /** It is never made again. */
    DECLINED,
    /** Its reason is. */
    GONE
}
