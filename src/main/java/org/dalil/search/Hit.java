package org.dalil.search;

import org.dalil.search.filter.TextState;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * An article that was found; all that a result card shows.
 *
 * @param score comparable within one answer only
 * @param section where in the article the words stand; null at its top
 * @param markedTitle the title, the words that matched marked
 * @param excerpt about two lines of the text where the words stand
 * @param states of the very text that was found, as the index knows them
 */
public record Hit(
        long id,
        String ref,
        Language language,
        String slug,
        String title,
        String summary,
        double score,
        @Nullable Long categoryId,
        Instant updatedAt,
        @Nullable FoundSection section,
        List<Fragment> markedTitle,
        List<Fragment> excerpt,
        Set<TextState> states) {}
