package org.dalil.api.cases;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.micronaut.serde.annotation.Serdeable;

import org.dalil.cases.SupportCase;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;

/**
 * A case as a helpdesk sees it.
 *
 * @param id the number that the customer is told
 * @param state {@code open}, {@code owing} (closed without an outcome), {@code closed}
 * @param article the one that belongs to the outcome, or null
 * @param desk the path of its page for staff
 * @param page the path of the customer's private page; only in the answer that opened the case
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record CaseResource(
        long id,
        String source,
        @Nullable String reference,
        String state,
        @Nullable String outcome,
        @Nullable Long article,
        String desk,
        @Nullable String page,
        Instant openedAt,
        @Nullable Instant closedAt) {

    static CaseResource of(SupportCase standing, @Nullable String token) {
        var outcome = standing.outcome();
        return new CaseResource(
                standing.number(),
                standing.source(),
                standing.reference(),
                standing.state().name().toLowerCase(Locale.ROOT),
                outcome == null ? null : outcome.name().toLowerCase(Locale.ROOT),
                standing.outcomeArticleId(),
                "/desk/cases/" + standing.number(),
                token == null ? null : "/" + standing.language() + "/cases/" + token,
                standing.openedAt(),
                standing.closedAt());
    }
}
