package org.dalil.feedback;

import io.micronaut.core.annotation.Introspected;

import org.dalil.statistics.Share;

/** Votes of one text, or of one revision, counted. */
@Introspected
record TallyRow(long number, String language, int yes, int votes) {

    Share share() {
        return new Share(yes, votes);
    }
}
