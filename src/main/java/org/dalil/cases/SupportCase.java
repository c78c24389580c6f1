package org.dalil.cases;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

import org.dalil.account.Account;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;

/**
 * Somebody asked for help ({@code case} is a word of Java and of SQL). Its id is the number that
 * the customer is told.
 *
 * @param reference its number in the system it came from; null for our own
 * @param cameFromId the article the customer had read; it may be gone
 * @param beforeOutcome where the case stood when its outcome was given
 * @param resolution what fixed it, in a line, or empty
 */
@MappedEntity("support_case")
public record SupportCase(
        @Id @GeneratedValue @Nullable Long id,
        String source,
        @Nullable String reference,
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
        @Nullable CaseState beforeOutcome,
        @Nullable Long outcomeArticleId,
        String resolution,
        @Nullable Long assigneeId,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Version @Nullable Integer version) {

    static SupportCase of(NewCase fresh, Instant now) {
        return new SupportCase(
                null,
                fresh.source(),
                fresh.reference(),
                fresh.subject(),
                fresh.description(),
                fresh.language().code(),
                fresh.product(),
                fresh.cameFrom(),
                fresh.customer().name(),
                fresh.customer().email(),
                fresh.customer().reference(),
                CaseState.OPEN,
                null,
                null,
                null,
                "",
                null,
                fresh.openedAt() == null ? now : fresh.openedAt(),
                null,
                0);
    }

    /** What the customer is told. */
    public long number() {
        return Objects.requireNonNull(id, "a stored case has an id");
    }

    /** The language it is written in. */
    public Language spoken() {
        return new Language(language);
    }

    /** Null is nobody. */
    public boolean isOf(@Nullable Account account) {
        return Objects.equals(assigneeId, account == null ? null : (Long) account.id());
    }

    public SupportCase assignedTo(@Nullable Long account) {
        return standing(state, outcome, beforeOutcome, outcomeArticleId, account, closedAt);
    }

    /** Closed, and it owes an outcome. */
    public SupportCase putOff(Instant now) {
        return standing(
                CaseState.OWING, null, null, null, assigneeId, closedAt == null ? now : closedAt);
    }

    public SupportCase ended(Outcome how, @Nullable Long article, Instant now) {
        return standing(
                CaseState.CLOSED,
                how,
                state,
                article,
                assigneeId,
                closedAt == null ? now : closedAt);
    }

    /** Closed as it was and when it was, by another article than the one that was written. */
    public SupportCase resolvedInsteadBy(long article) {
        return standing(
                CaseState.CLOSED,
                Outcome.RESOLVED_BY,
                beforeOutcome,
                article,
                assigneeId,
                closedAt);
    }

    /** As it was before its outcome; one that owes it is open again. */
    public SupportCase undone() {
        var back =
                state == CaseState.CLOSED && beforeOutcome != null
                        ? beforeOutcome
                        : state == CaseState.CLOSED ? CaseState.OWING : CaseState.OPEN;
        return standing(
                back, null, null, null, assigneeId, back == CaseState.OPEN ? null : closedAt);
    }

    /** Its customer was not helped after all; wherever it stood. */
    public SupportCase reopened() {
        return standing(CaseState.OPEN, null, null, null, assigneeId, null);
    }

    public SupportCase resolvedWith(String line) {
        return new SupportCase(
                id,
                source,
                reference,
                subject,
                description,
                language,
                product,
                cameFromId,
                customerName,
                customerEmail,
                customerReference,
                state,
                outcome,
                beforeOutcome,
                outcomeArticleId,
                line,
                assigneeId,
                openedAt,
                closedAt,
                version);
    }

    private SupportCase standing(
            CaseState now,
            @Nullable Outcome how,
            @Nullable CaseState before,
            @Nullable Long article,
            @Nullable Long account,
            @Nullable Instant closed) {
        return new SupportCase(
                id,
                source,
                reference,
                subject,
                description,
                language,
                product,
                cameFromId,
                customerName,
                customerEmail,
                customerReference,
                now,
                how,
                before,
                article,
                resolution,
                account,
                openedAt,
                closed,
                version);
    }
}
