package org.dalil.feedback;

/** Why an article did not help. */
public enum VoteReason {
    NOT_SOLVED,
    INCOMPLETE,
    /** Outdated or wrong. */
    WRONG,
    /** Hard to understand. */
    HARD,
    /** About something else than what they looked for. */
    OTHER_TOPIC
}
