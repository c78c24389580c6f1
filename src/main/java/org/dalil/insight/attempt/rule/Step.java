package org.dalil.insight.attempt.rule;

import org.dalil.insight.event.Dwell;

import java.time.Instant;

/** One thing that somebody did in a visit, as one topic of it sees it. */
public sealed interface Step {

    /**
     * On this topic; a chosen suggestion is one, too.
     *
     * @param strong whether at least one hit was
     */
    record Search(boolean strong, Instant at) implements Step {}

    record Open(long article, Dwell dwell, Instant at) implements Step {
        boolean isRead() {
            return dwell != Dwell.OPENED;
        }
    }

    /** One that was taken back is none. */
    record Vote(long article, boolean yes) implements Step {}

    /** The contact page was opened. */
    record Contact() implements Step {}

    /** The form of a contact page of this topic was sent. */
    record Sent() implements Step {}

    /**
     * A search on another topic, or in another language.
     *
     * @param akin it shares a telling word with the search before it
     */
    record Elsewhere(Instant at, boolean akin) implements Step {}

    /** An article of another topic was opened: what is searched next is not the same put anew. */
    record Aside() implements Step {}
}
