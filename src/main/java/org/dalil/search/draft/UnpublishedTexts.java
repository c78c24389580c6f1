package org.dalil.search.draft;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.micronaut.runtime.event.annotation.EventListener;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.dalil.article.Labels;
import org.dalil.article.erasure.Forgetting;
import org.dalil.article.overview.WorkText;
import org.dalil.article.overview.WorkTexts;
import org.dalil.article.revision.DraftDiscarded;
import org.dalil.database.Transactions;
import org.dalil.search.SearchIndex;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The door to the search of what readers do not have: who asks for it says so first. As things
 * stood some seconds ago; who shows them asks the base what has become of them. What is erased or
 * discarded is gone at once.
 */
@Singleton
public class UnpublishedTexts implements Forgetting {
    /** Those that were written last; they lie in memory. */
    private static final int MOST = 2_000;

    /** Of all together, beside the heap that everything else needs. */
    private static final long MOST_CHARACTERS = 40_000_000;

    private static final String ALL = "all";

    private final WorkTexts texts;
    private final Labels labels;
    private final Transactions transactions;
    private final LoadingCache<String, Integer> looked;
    private final Searched searched;

    @Inject
    UnpublishedTexts(
            WorkTexts texts,
            Labels labels,
            SearchIndex index,
            Unpublishing unpublishing,
            Transactions transactions,
            Clock clock) {
        this(
                texts,
                labels,
                new Searched(index, unpublishing, MOST_CHARACTERS),
                transactions,
                clock);
    }

    UnpublishedTexts(
            WorkTexts texts,
            Labels labels,
            Searched searched,
            Transactions transactions,
            Clock clock) {
        this.texts = texts;
        this.labels = labels;
        this.transactions = transactions;
        this.searched = searched;
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
     * @return how many are searched, those that were written last; 0 where that is all of them
     */
    public int partial() {
        return looked.get(ALL);
    }

    /** Looks now, whatever was looked at before. */
    synchronized int look() {
        var all = texts.all(MOST + 1);
        var now = seen(all.subList(0, Math.min(MOST, all.size())));
        var kept = searched.keep(now);
        return kept < all.size() ? kept : 0;
    }

    private List<Searched.Seen> seen(List<WorkText> all) {
        var tags = labels.tags(all.stream().map(WorkText::articleId).distinct().toList());
        var seen = new ArrayList<Searched.Seen>();
        for (var each : all) {
            var ofArticle = tags.getOrDefault(each.articleId(), List.of());
            seen.add(new Searched.Seen(each, ofArticle));
        }
        return seen;
    }

    @Override
    public void forget(long article) {
        transactions.afterwards(() -> drop(article));
    }

    @EventListener
    void discarded(DraftDiscarded draft) {
        drop(draft.article());
    }

    /** What is left of the article, the next search finds in the base again. */
    private synchronized void drop(long article) {
        searched.drop(article);
        looked.invalidate(ALL);
    }
}
