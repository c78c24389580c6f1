package org.dalil.article.review;

import org.dalil.account.Audience;
import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;

/**
 * What somebody approves: one exact revision, for one audience, over one live text.
 *
 * @param over what was live when they looked; null: nothing was
 * @param audience who may read it from then on
 * @param at when, by the portal's clock on the wall; null: now
 * @param knowing that a newer revision waits or another is scheduled, and approving all the same
 */
public record Approval(
        long revision,
        @Nullable Long over,
        Audience audience,
        @Nullable LocalDateTime at,
        boolean knowing) {}
