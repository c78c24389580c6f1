package org.dalil.mail.outbox;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * How it goes with our mail, for who keeps the installation.
 *
 * @param sentToday in the last 24 hours
 * @param failed the last ones, the newest first
 */
public record Standing(
        long waiting,
        long givenUp,
        long sentToday,
        @Nullable Instant lastSent,
        List<FailedMail> failed) {}
