package org.dalil.search.draft;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.micronaut.runtime.event.annotation.EventListener;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.dalil.article.Labels;
import org.dalil.article.erasure.Forgetting;
import org.dalil.article.overview.WorkState;
import org.dalil.article.overview.WorkText;
import org.dalil.article.overview.WorkTexts;
import org.dalil.article.revision.DraftDiscarded;
import org.dalil.database.Transactions;
import org.dalil.search.SearchIndex;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

    /** A node whose clock is behind saves a draft without being the last who did. */
    private static final Duration LONGEST_BLIND = Duration.ofMinutes(5);

    private final Clock clock;

    /** What the base was like when it was looked through last; null: look whatever it is like. */
    private @Nullable WorkState seen;

    private Instant seenAt = Instant.EPOCH;
    private int partial;

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
        this.clock = clock;
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

    /** Looks now; where nobody did anything since, that is a look at how the base is. */
    synchronized int look() {
        var state = texts.state(); // before the rest: what comes meanwhile is seen the next time
        var now = clock.instant();
        if (!state.equals(seen) || seenAt.plus(LONGEST_BLIND).isBefore(now)) {
            var all = texts.all(MOST + 1);
            var kept = searched.keep(seen(all.subList(0, Math.min(MOST, all.size()))));
            partial = kept < all.size() ? kept : 0;
            seen = state;
            seenAt = now;
        }
        return partial;
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
        seen = null;
        looked.invalidate(ALL);
    }
}
