package org.dalil.insight.event;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What happened on the portal, as it is known without knowing who. */
public sealed interface Event {
    /** Of the page. */
    Language language();

    /**
     * @param shown the first ten hits by rank
     */
    record Searched(
            Language language,
            SearchWords words,
            Language spoken,
            Strength strength,
            int hits,
            List<Long> shown,
            @Nullable Long category,
            boolean tagged,
            int page)
            implements Event {}

    record Opened(Language language, long article, Language text, long revision) implements Event {}

    record Stayed(Language language, long article, long revision, Dwell dwell) implements Event {}

    record Suggested(Language language, SearchWords words, long article, int place)
            implements Event {}

    record Voted(Language language, long article, long revision, boolean helpful)
            implements Event {}

    record VoteTaken(Language language, long article) implements Event {}

    record ContactOpened(
            Language language, FormKey form, @Nullable SearchWords last, @Nullable Long article)
            implements Event {}

    record CaseSent(Language language, FormKey form, long caseId) implements Event {}
}
