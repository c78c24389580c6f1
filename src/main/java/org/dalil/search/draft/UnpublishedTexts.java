package org.dalil.search.draft;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import jakarta.inject.Singleton;

import org.dalil.article.Labels;
import org.dalil.article.overview.WorkText;
import org.dalil.article.overview.WorkTexts;
import org.dalil.search.SearchIndex;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The door to the search of what readers do not have: who asks for it says so first. As things
 * stood some seconds ago; who shows them asks the base what has become of them.
 */
@Singleton
public class UnpublishedTexts {
    /** Those that were written last; they lie in memory. */
    public static final int MOST = 2_000;

    private static final int AT_ONCE = 100;
    private static final String ALL = "all";

    private final WorkTexts texts;
    private final Labels labels;
    private final SearchIndex index;
    private final Unpublishing unpublishing;
    private final LoadingCache<String, Boolean> looked;
    private Map<Long, Seen> known = Map.of();

    UnpublishedTexts(
            WorkTexts texts,
            Labels labels,
            SearchIndex index,
            Unpublishing unpublishing,
            Clock clock) {
        this.texts = texts;
        this.labels = labels;
        this.index = index;
        this.unpublishing = unpublishing;
        looked =
                Caffeine.newBuilder()
                        .refreshAfterWrite(Duration.ofSeconds(10))
                        .expireAfterWrite(Duration.ofMinutes(1))
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .build(_ -> look());
    }

    /**
     * Sees to it that the index has them.
     *
     * @return false where there are more than are looked through
     */
    public boolean areAllThere() {
        return looked.get(ALL);
    }

    private synchronized boolean look() {
        var now = seen(texts.all(MOST + 1));
        var gone = new HashSet<>(known.keySet());
        gone.removeAll(now.keySet());
        var changed = new ArrayList<Seen>();
        now.forEach((id, each) -> addUnlessEqual(each, known.get(id), changed));
        for (var from = 0; from < changed.size(); from += AT_ONCE) {
            var some = changed.subList(from, Math.min(changed.size(), from + AT_ONCE));
            index.keepUnpublished(unpublishing.of(some), Set.of());
        }
        index.keepUnpublished(List.of(), gone);
        known = now;
        return now.size() <= MOST;
    }

    private static void addUnlessEqual(Seen now, @Nullable Seen before, List<Seen> changed) {
        if (!now.equals(before)) {
            changed.add(now);
        }
    }

    private Map<Long, Seen> seen(List<WorkText> all) {
        var tags = labels.tags(all.stream().map(WorkText::articleId).distinct().toList());
        var seen = new HashMap<Long, Seen>();
        for (var each : all) {
            var ofArticle = tags.getOrDefault(each.articleId(), List.of());
            seen.put(each.translationId(), new Seen(each, ofArticle));
        }
        return seen;
    }

    /** What was put into the index; anything else is put there anew. */
    record Seen(WorkText text, List<String> tags) {}
}
