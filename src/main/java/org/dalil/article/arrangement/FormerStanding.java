package org.dalil.article.arrangement;

import jakarta.inject.Singleton;

import org.dalil.article.Articles;
import org.dalil.article.Description;
import org.dalil.article.NoSuchArticle;
import org.dalil.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

/** What owner or category an article had before: the trail knows, whatever a form says. */
@Singleton
class FormerStanding {
    /** Among so many of its last entries is the one to be undone, or it is long past. */
    private static final int MOST_ENTRIES = 50;

    private final AuditTrail trail;
    private final Articles articles;

    FormerStanding(AuditTrail trail, Articles articles) {
        this.trail = trail;
        this.articles = articles;
    }

    /** Whether the last such deed took this from it, and nobody changed it since. */
    boolean was(long article, Arrangement what) {
        try {
            var said = said(articles.description(article), what);
            return trail.of("article", article, MOST_ENTRIES).stream()
                    .filter(each -> each.deed().equals(Arrangements.deed(what)))
                    .findFirst()
                    .filter(each -> each.detail().equals(said))
                    .isPresent();
        } catch (NoSuchArticle _) {
            return true; // it is told that the article is gone
        }
    }

    /** What the trail says of the deed that is undone by this. */
    private static String said(Description now, Arrangement what) {
        return switch (what) {
            case Arrangement.Own(var owner) -> exchanged(now.owner(), owner);
            case Arrangement.Place(var category) -> exchanged(now.categoryId(), category);
            case Arrangement.Tag _,
                    Arrangement.Untag _,
                    Arrangement.Archive _,
                    Arrangement.Restore _ ->
                    throw new IllegalArgumentException("its contrary undoes it: " + what);
        };
    }

    static String exchanged(@Nullable Object now, @Nullable Object before) {
        return "%s, before %s".formatted(now, before);
    }
}
