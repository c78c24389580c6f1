package org.dalil.feedback;

/** What a vote was to those before it. */
public enum Given {
    FIRST,
    /** The same browser had voted on this text before; that vote is no more. */
    REPLACED
}
