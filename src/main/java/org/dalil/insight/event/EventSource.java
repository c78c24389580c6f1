package org.dalil.insight.event;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** One process that writes events. */
@MappedEntity("event_source")
record EventSource(@Id @GeneratedValue @Nullable Long id, Instant bornAt) {}
