package org.dalil.insight.gap;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.insight.attempt.Outcome;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/** An attempt without whose it is. */
@MappedEntity("attempt")
record AttemptRow(
        @Id LocalDate onDay,
        Instant at,
        Outcome outcome,
        String language,
        @Nullable Long wordingId,
        @Nullable Long articleId,
        @Nullable Integer place,
        @Nullable Long caseId) {}
