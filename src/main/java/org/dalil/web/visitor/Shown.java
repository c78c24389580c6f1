package org.dalil.web.visitor;

import org.dalil.insight.event.SearchWords;
import org.dalil.insight.event.Strength;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What somebody was shown who was shown this page; kept with it. */
public sealed interface Shown {

    /**
     * A text of an article, as it stood.
     *
     * @param page its language, which may be another than the text's
     */
    record Article(Language page, long article, Language language, long revision)
            implements Shown {}

    /**
     * The answer to a search.
     *
     * @param words that were answered, without personal data
     * @param spoken the language searched first
     * @param shown by rank
     * @param number of the page of results
     */
    record Search(
            Language page,
            SearchWords words,
            Language spoken,
            Strength strength,
            int hits,
            List<Long> shown,
            @Nullable Long category,
            boolean tagged,
            int number)
            implements Shown {}
}
