package org.dalil.desk.articles.list;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.Words;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A text in the list.
 *
 * @param article its article's number
 * @param chosen whether the article was ticked
 * @param language its name in the page's language
 * @param whose who wrote last, or null
 * @param program the key of the message that names who wrote last where nobody did; or null
 * @param since when that was
 */
record ArticleRow(
        String article,
        boolean chosen,
        Words title,
        String address,
        String language,
        List<Chip> chips,
        @Nullable String whose,
        @Nullable String program,
        Instant since) {}
