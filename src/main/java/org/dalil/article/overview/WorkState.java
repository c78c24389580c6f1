package org.dalil.article.overview;

import io.micronaut.core.annotation.Introspected;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What is different whenever a {@link WorkText} may be: every deed stands in the trail or moves the
 * change clock, but that somebody saved a draft or discarded it.
 */
@Introspected
public record WorkState(
        long lastDeed,
        long clockPosition,
        @Nullable Instant savedAt,
        long lastDraft,
        long drafts) {}
