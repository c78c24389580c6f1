package org.dalil.desk.insight.proposal;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/insight/proposals}.
 *
 * @param done the key of what was done, or empty
 * @param keeps whether this reader may take and decline
 */
record ProposalsPage(DeskFrame desk, String done, boolean keeps, List<Part> parts) {

    /**
     * @param label the key of its heading, {@code take} of its button
     */
    record Part(String id, String label, String take, List<Proposed> proposals) {}

    /**
     * @param why in words
     * @param about both sides in words, for who hears a button alone
     * @param preview null where there is none
     */
    record Proposed(
            String address,
            Side left,
            Side right,
            String why,
            String about,
            @Nullable Preview preview) {}

    /** A synonym as its form wants it, to see what it would change. */
    record Preview(String language, String typed, String found) {}

    /**
     * @param address null: it is no topic
     * @param language by its own name
     * @param more what belongs to it, a line each
     */
    record Side(@Nullable String address, Words name, String language, List<Words> more) {}
}
