package org.dalil.insight.attempt;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** An attempt that failed, without who it was. */
@MappedEntity("failed_row")
public record FailedRow(
        @Id LocalDate onDay,
        String language,
        Outcome outcome,
        @Nullable Long wordingId,
        @Nullable Long articleId,
        @Nullable String shown,
        @Nullable Long caseId) {

    public Language spoken() {
        return new Language(language);
    }

    /** Hits of the last search, by rank. */
    public List<Long> hits() {
        return shown == null || shown.isEmpty()
                ? List.of()
                : Arrays.stream(shown.split(",")).map(Long::valueOf).toList();
    }
}
