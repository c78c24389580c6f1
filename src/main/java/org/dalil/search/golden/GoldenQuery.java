package org.dalil.search.golden;

import org.dalil.account.Audience;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A query and the article that should answer it.
 *
 * @param language of the page it is asked on
 * @param reader who asks
 * @param before where the article stood in the last run that was kept; null before the first
 * @param keptAt when that was
 */
public record GoldenQuery(
        long id,
        Language language,
        String query,
        Audience reader,
        long article,
        @Nullable Rank before,
        @Nullable Instant keptAt) {}
