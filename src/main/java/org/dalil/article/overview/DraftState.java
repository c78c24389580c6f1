package org.dalil.article.overview;

import io.micronaut.core.annotation.Introspected;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** The change clock, and what is saved and discarded without moving it. */
@Introspected
record DraftState(long clockPosition, @Nullable Instant savedAt, long lastDraft, long drafts) {}
