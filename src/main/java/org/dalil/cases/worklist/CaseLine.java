package org.dalil.cases.worklist;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.cases.CaseState;
import org.dalil.cases.Outcome;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A case as lists show it.
 *
 * @param assignee the name of whose it is, or null
 */
@MappedEntity("case_line")
public record CaseLine(
        @Id long id,
        String source,
        @Nullable String reference,
        String subject,
        String language,
        CaseState state,
        @Nullable Outcome outcome,
        @Nullable Long assigneeId,
        @Nullable String assignee,
        Instant openedAt,
        @Nullable Instant closedAt) {}
