package org.dalil.cases.arrival;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.cases.CaseState;
import org.dalil.cases.Outcome;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;

/** A case of another system on its way in; whether it is new, the base decides. */
@MappedEntity("support_case")
record ArrivingCase(
        @Id String source,
        String reference,
        String subject,
        String description,
        String language,
        String product,
        @Nullable Long cameFromId,
        String customerName,
        String customerEmail,
        String customerReference,
        CaseState state,
        @Nullable Outcome outcome,
        @Nullable Long outcomeArticleId,
        String resolution,
        Instant openedAt,
        @Nullable Instant closedAt) {

    static ArrivingCase of(Arriving each, String reference, Instant now) {
        var fresh = each.fresh();
        var isClosed = each.closedAt() != null || each.outcome() != null;
        var opened = fresh.openedAt() == null ? now : fresh.openedAt();
        return new ArrivingCase(
                fresh.source(),
                reference,
                fresh.subject(),
                fresh.description(),
                fresh.language().code(),
                fresh.product(),
                fresh.cameFrom(),
                fresh.customer().name(),
                fresh.customer().email(),
                fresh.customer().reference(),
                isClosed ? CaseState.CLOSED : CaseState.OPEN,
                each.outcome(),
                each.article(),
                each.resolution(),
                opened,
                isClosed ? Objects.requireNonNullElse(each.closedAt(), opened) : null);
    }
}
