package org.dalil.cases.closed;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.cases.Outcome;
import org.dalil.text.Language;
import org.dalil.text.Redaction;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

@MappedEntity("closed_row")
record ClosedRow(
        @Id long id,
        @Nullable Instant closedAt,
        String language,
        String subject,
        String product,
        @Nullable Outcome outcome,
        @Nullable Long outcomeArticleId,
        @Nullable Long cameFromId,
        String customerName) {

    ClosedCase with(List<String> searches) {
        return new ClosedCase(
                id,
                Objects.requireNonNull(closedAt, "a closed case was closed at some time"),
                new Language(language),
                subject,
                product,
                outcome,
                outcomeArticleId,
                cameFromId,
                searches,
                names());
    }

    CaseWords words(List<String> searches) {
        return new CaseWords(new Language(language), subject, searches, names());
    }

    CaseSubject about() {
        var spoken = new Language(language);
        return new CaseSubject(Redaction.of(subject, names(), spoken).text(), spoken);
    }

    private List<String> names() {
        return customerName.isBlank() ? List.of() : List.of(customerName);
    }
}
