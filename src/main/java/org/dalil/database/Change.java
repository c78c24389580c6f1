package org.dalil.database;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.time.Instant;

/** One tick of the change clock: at this position, this subject looks different to some reader. */
@MappedEntity("change")
public record Change(@Id long position, ChangeKind kind, long subject, Instant at) {}
