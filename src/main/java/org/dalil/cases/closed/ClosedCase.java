package org.dalil.cases.closed;

import org.dalil.cases.Outcome;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A case that was closed.
 *
 * @param outcome null while it owes one
 * @param article that its outcome names; it may be gone
 * @param cameFrom the article whose reader asked; it may be gone
 * @param searches the customer's words before asking, in order
 * @param names of people in it, for replacing them
 */
public record ClosedCase(
        long number,
        Instant closedAt,
        Language language,
        String subject,
        String product,
        @Nullable Outcome outcome,
        @Nullable Long article,
        @Nullable Long cameFrom,
        List<String> searches,
        List<String> names) {

    public ClosedCase {
        searches = List.copyOf(searches);
        names = List.copyOf(names);
    }
}
