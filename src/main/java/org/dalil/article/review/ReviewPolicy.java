package org.dalil.article.review;

/**
 * Whether authors may approve their own.
 *
 * @param rule that holds now
 * @param set what somebody chose
 * @param approvers how many accounts may approve; with one alone the policy is LICENSED
 */
public record ReviewPolicy(Rule rule, Rule set, int approvers) {

    /** The setting. */
    public enum Rule {
        /** What goes beyond staff needs an approver who did not write it. */
        STRICT,
        /** Who may approve may approve what they wrote. */
        LICENSED
    }

    /** Whether it holds only because there is nobody else to ask. */
    public boolean isForWantOfAnother() {
        return rule != set;
    }
}
