package org.dalil.article.review.decided;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** When a revision came into review, and which one it mends. */
@MappedEntity("handed_in")
record HandedIn(@Id long revisionId, @Nullable Long correctsId, Instant createdAt) {}
