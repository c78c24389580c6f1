package org.dalil.feedback;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What a reader wrote.
 *
 * @param task where somebody answers for it; null: nowhere yet, or no more
 */
public record Comment(
        Language language,
        long revision,
        @Nullable VoteReason reason,
        String words,
        Instant at,
        @Nullable Long task) {}
