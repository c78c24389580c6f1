package org.dalil.notice;

/** What a notice is about; a word beside it says so. */
public enum NoticeKind {
    /** Something is broken, and we know. */
    PROBLEM,
    INFORMATION
}
