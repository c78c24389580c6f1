package org.dalil.desk.feedback;

import org.dalil.desk.frame.Words;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What a reader wrote.
 *
 * @param reason the key of what they chose, or null
 * @param task where somebody answers for it, or null
 */
public record CommentLine(
        @Nullable String reason, Words words, Instant at, @Nullable String task) {}
