package org.dalil.portal.page;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * An article in a list.
 *
 * @param title what it is called
 * @param address its page
 * @param summary one or two sentences, or null
 * @param category the name of its category, or null
 * @param updatedAt when its text went live
 * @param audience the key of the message that says whom it is for; null for everyone
 */
public record ArticleLine(
        Words title,
        String address,
        @Nullable Words summary,
        @Nullable Words category,
        Instant updatedAt,
        @Nullable String audience) {}
