package org.dalil.search.draft;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import jakarta.inject.Singleton;

import org.dalil.article.overview.Overviews;
import org.dalil.search.language.Analysis;
import org.dalil.text.Language;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The door to drafts and texts in review about the same; for staff alone. */
@Singleton
public class OpenTexts {
    /** What was written last; older drafts are rarely what somebody is writing now. */
    private static final int MOST = 1_000;

    private static final String ALL = "all";

    private final LoadingCache<String, Shelf> shelves;
    private final Map<String, Analysis> analyses = new ConcurrentHashMap<>();

    OpenTexts(Overviews overviews, Clock clock) {
        shelves =
                Caffeine.newBuilder()
                        .refreshAfterWrite(Duration.ofSeconds(10))
                        .expireAfterWrite(Duration.ofMinutes(1))
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .build(_ -> Shelf.of(overviews.open(MOST), analyses));
    }

    /**
     * The articles whose open texts are about the same, the nearest first. Empty where nothing
     * shares half of what the words say. As things stood some seconds ago: who shows them asks the
     * base what has become of them.
     *
     * @param words a title, or the beginning of an issue
     */
    public List<Long> about(String words, Language language) {
        return shelves.get(ALL).about(words, language);
    }
}
