package org.dalil.article.overview;

import org.dalil.text.Hidden;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Which texts a list is held to.
 *
 * @param state null for any
 * @param language null for every one
 * @param categories those directly in one of these; empty for all
 * @param readers null for any
 * @param owner an e-mail address; {@link #NOBODY} for what nobody answers for; empty for all
 * @param due when the article is to be looked at again; null for any
 * @param today from which day on that is counted
 * @param words that stand in the title in this order; empty for any
 */
public record OverviewFilter(
        @Nullable State state,
        @Nullable Language language,
        List<Long> categories,
        @Nullable Readers readers,
        String owner,
        @Nullable Due due,
        LocalDate today,
        String words) {
    /** In the place of an owner. */
    public static final String NOBODY = "-";

    static final int SOON = 30;

    /** A text may be in several at once: live, with a draft. */
    public enum State {
        DRAFT,
        REVIEW,
        RETURNED,
        LIVE,
        OUTDATED,
        ARCHIVED
    }

    /** Who sees it today. */
    public enum Readers {
        STAFF,
        EVERYONE
    }

    /** What is archived is never looked at again. */
    public enum Due {
        OVERDUE,
        SOON,
        NONE
    }

    public OverviewFilter {
        categories = List.copyOf(categories);
        words = Hidden.without(words); // a pasted control character finds nothing
        owner = owner.strip().toLowerCase(Locale.ROOT);
    }

    public boolean isNone() {
        return state == null
                && language == null
                && categories.isEmpty()
                && readers == null
                && owner.isEmpty()
                && due == null
                && words.isEmpty();
    }
}
