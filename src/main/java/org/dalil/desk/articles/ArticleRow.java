package org.dalil.desk.articles;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.Words;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A text in the list.
 *
 * @param language its name in the page's language
 * @param whose who wrote last, or null
 * @param since when that was
 */
record ArticleRow(
        Words title,
        String address,
        String language,
        List<Chip> chips,
        @Nullable String whose,
        Instant since) {}
