package org.dalil.insight.gap.evidence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.daily.FailedAttempt;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * An attempt without whose it is.
 *
 * @param shown articles of the last search, by rank, with commas
 */
@MappedEntity("attempt")
record AttemptRow(
        @Id LocalDate onDay,
        Instant at,
        Outcome outcome,
        String language,
        @Nullable Long wordingId,
        @Nullable Long articleId,
        @Nullable Integer place,
        @Nullable String shown,
        @Nullable Long caseId) {

    /** As the rules of causes read it. */
    FailedAttempt failure(long topic) {
        return new FailedAttempt(
                onDay,
                topic,
                new Language(language),
                outcome,
                wordingId,
                articleId,
                shown == null || shown.isEmpty()
                        ? List.of()
                        : Arrays.stream(shown.split(",")).map(Long::valueOf).toList(),
                caseId);
    }
}
