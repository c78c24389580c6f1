package org.dalil.search;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An article to jump to while typing.
 *
 * @param section the part of it whose heading was meant; null where the title was
 * @param markedTitle the title, the words that were typed marked
 */
public record Suggestion(
        long id,
        Language language,
        String slug,
        String title,
        @Nullable FoundSection section,
        List<Fragment> markedTitle) {}
