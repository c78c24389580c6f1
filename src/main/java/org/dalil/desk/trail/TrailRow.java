package org.dalil.desk.trail;

import org.dalil.desk.frame.Words;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One deed.
 *
 * @param deed what was done, in the page's language
 * @param more to whom, for whom, until when; or null
 * @param kind on what, in the page's language: {@code Article 12}
 * @param title what that is called today, or null
 * @param address where it is, or null: it is no more, or has no page
 */
record TrailRow(
        Instant at,
        String who,
        String deed,
        @Nullable String more,
        String kind,
        @Nullable Words title,
        @Nullable String address) {}
