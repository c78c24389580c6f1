package org.dalil.article;

import jakarta.inject.Singleton;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * The door by which whoever keeps the articles folder says how many articles stand at once, past
 * every step; in the caller's transaction, who tells the change clock and the audit trail.
 */
@Singleton
public class Placements {
    private final ArticleRepository articles;
    private final Labels labels;
    private final Clock clock;

    Placements(ArticleRepository articles, Labels labels, Clock clock) {
        this.articles = articles;
        this.labels = labels;
        this.clock = clock;
    }

    /** New articles, in the same order. */
    public List<Article> add(List<Article> fresh) {
        return fresh.isEmpty() ? List.of() : articles.saveAll(fresh);
    }

    /** Articles that somebody changed since they were read refuse all of them. */
    public void place(List<Article> known) {
        if (!known.isEmpty()) {
            var now = clock.instant();
            articles.updateAll(known.stream().map(each -> each.touched(now)).toList());
        }
    }

    /**
     * @param had those that may have labels already
     */
    public void describe(List<Long> had, Map<Long, Description> descriptions) {
        labels.replace(had, descriptions);
    }
}
