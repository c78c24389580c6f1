package org.dalil.search.why;

import org.dalil.account.Audience;
import org.dalil.search.Explanation;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is known of an article and a search.
 *
 * @param standing why the engine has nothing to say of it; {@code LIVE} where it has
 * @param texts its texts, live ones first; empty where there is no such article
 * @param explanation null unless it is live
 */
public record Why(
        long article, Standing standing, List<Text> texts, @Nullable Explanation explanation) {

    public enum Standing {
        /** The index has it: it is live, or this search looks through what is not. */
        LIVE,
        NO_SUCH_ARTICLE,
        ARCHIVED,
        /** It has drafts at most. */
        NEVER_PUBLISHED,
        /** The index has not read it yet. */
        NOT_YET,
        /** The index could not read it. */
        SET_ASIDE
    }

    /**
     * @param live who may read it today; null where it is not live
     */
    public record Text(String title, Language language, String slug, @Nullable Audience live) {}
}
