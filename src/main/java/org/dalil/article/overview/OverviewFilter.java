package org.dalil.article.overview;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Which texts a list is held to.
 *
 * @param state null for any
 * @param language null for every one
 * @param categories those directly in one of these; empty for all
 * @param readers null for any
 * @param words that stand in the title in this order; empty for any
 */
public record OverviewFilter(
        @Nullable State state,
        @Nullable Language language,
        List<Long> categories,
        @Nullable Readers readers,
        String words) {
    public static final OverviewFilter NONE = new OverviewFilter(null, null, List.of(), null, "");

    /** A text may be in several at once: live, with a draft. */
    public enum State {
        DRAFT,
        REVIEW,
        RETURNED,
        LIVE,
        ARCHIVED
    }

    /** Who sees it today. */
    public enum Readers {
        STAFF,
        EVERYONE
    }

    public OverviewFilter {
        categories = List.copyOf(categories);
        words = words.strip();
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
