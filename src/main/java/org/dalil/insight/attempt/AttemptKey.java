package org.dalil.insight.attempt;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.time.LocalDate;

/** Whose attempts are whose, within a day. */
@MappedEntity("attempt_key")
record AttemptKey(@Id LocalDate onDay, int slice, String visitor) {}
