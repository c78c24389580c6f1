package org.dalil.account;

/** One thing that somebody may do. Its name is what {@code @Secured} asks for. */
public enum Permission {
    /** Open texts that are not for everyone, and staff's own pages. */
    READ_INTERNAL,
    /** Write drafts, hand them in, withdraw them. */
    WRITE,
    /** Answer customers' cases, close them, say how they were solved. */
    WORK_CASES,
    /** Approve a text, or send it back. */
    REVIEW,
    /** Narrow, widen, archive and restore articles; name categories, synonyms. */
    KEEP_ARTICLES,
    /** See what was read, searched and not found. */
    SEE_INSIGHT,
    /** Add people, change their roles, end their sessions. */
    KEEP_ACCOUNTS,
    /** Give programs a token of their own, and take it back. */
    KEEP_TOKENS,
    /** Change how the portal presents itself. */
    CHANGE_SETTINGS,
    /** Take a text or a case away everywhere, for good. */
    ERASE
}
