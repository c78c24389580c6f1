package org.dalil.insight.letter;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody who wants the week by mail.
 *
 * @param lastWeek the first day of the week they had it for last, or null: not yet
 */
@MappedEntity("weekly_letter")
record WeeklyLetter(@Id long accountId, Instant askedAt, @Nullable LocalDate lastWeek) {}
