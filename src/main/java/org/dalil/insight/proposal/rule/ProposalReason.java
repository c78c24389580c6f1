package org.dalil.insight.proposal.rule;

/** Why it is proposed. Kept by name. */
public enum ProposalReason {
    /** Synonyms stand for one another in both. */
    SYNONYM,
    /** Translations of one article answer both. */
    TRANSLATION,
    /** One article resolved cases of both. */
    CASES,
    /** Who failed with the first was answered with the second. */
    REWORDING,
    /** Different articles answer two groups of one topic. */
    ARTICLES
}
