package org.dalil.database;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

@MappedEntity("job")
record Job(@Id String name, @Nullable String holder, Instant heldUntil) {}
