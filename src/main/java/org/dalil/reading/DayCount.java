package org.dalil.reading;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.time.LocalDate;

/** What the reads of one revision on one day came to. */
@MappedEntity("reading_day")
record DayCount(
        @Id long articleId, LocalDate onDay, String language, long revisionId, long views) {}
