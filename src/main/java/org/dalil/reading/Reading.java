package org.dalil.reading;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.time.LocalDate;
import java.util.Comparator;

/** A read on a day of the portal, as it is stored; all of it together is the key. */
@MappedEntity("reading")
record Reading(
        @Id long articleId, LocalDate onDay, String language, long revisionId, String visitor) {

    /** Nodes that lock rows in the same order cannot deadlock. */
    static final Comparator<Reading> BY_KEY =
            Comparator.comparingLong(Reading::articleId)
                    .thenComparing(Reading::onDay)
                    .thenComparing(Reading::language)
                    .thenComparingLong(Reading::revisionId)
                    .thenComparing(Reading::visitor);

    static Reading of(Read read, LocalDate day) {
        return new Reading(
                read.article(), day, read.language().code(), read.revision(), read.visitor());
    }
}
