package org.dalil.article.arrangement;

import jakarta.inject.Singleton;

import org.dalil.account.Accounts;
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
    private final Accounts accounts;

    FormerStanding(AuditTrail trail, Articles articles, Accounts accounts) {
        this.trail = trail;
        this.articles = articles;
        this.accounts = accounts;
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
    private String said(Description now, Arrangement what) {
        return switch (what) {
            case Arrangement.Own(var owner) -> exchangedOwner(now.owner(), owner);
            case Arrangement.Place(var category) -> exchanged(now.categoryId(), category);
            case Arrangement.Tag _,
                    Arrangement.Untag _,
                    Arrangement.Archive _,
                    Arrangement.Restore _ ->
                    throw new IllegalArgumentException("its contrary undoes it: " + what);
        };
    }

    /** The trail names no address, for it outlives the account. */
    String exchangedOwner(@Nullable String now, @Nullable String before) {
        return exchanged(account(now), account(before));
    }

    private String account(@Nullable String owner) {
        return owner == null
                ? "nobody"
                : accounts.find(owner).map(each -> "account " + each.id()).orElse("no account");
    }

    static String exchanged(@Nullable Object now, @Nullable Object before) {
        return "%s, before %s".formatted(now, before);
    }
}
