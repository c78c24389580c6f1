package org.dalil.search.filter;

import org.dalil.account.Audience;

/** How a text stands; one that is written or waits may be in several at once. */
public enum TextState {
    /** For everyone. */
    LIVE,
    /** Live, and not for everyone. */
    STAFF,
    DRAFT,
    REVIEW,
    RETURNED,
    ARCHIVED;

    /** Of what is live for these readers. */
    public static TextState ofLive(Audience tier) {
        return tier == Audience.PUBLIC ? LIVE : STAFF;
    }
}
