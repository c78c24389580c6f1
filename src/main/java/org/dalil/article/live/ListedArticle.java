package org.dalil.article.live;

import org.dalil.account.Audience;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A live translation as lists show it.
 *
 * @param tier the readers it is for: the narrower of the article's and the revision's audience
 * @param updatedAt when its live revision went live
 */
public record ListedArticle(
        long id,
        String ref,
        Language language,
        String slug,
        long revisionId,
        String title,
        String summary,
        @Nullable Long categoryId,
        Audience tier,
        Instant updatedAt) {

    static ListedArticle of(LiveRow row) {
        return new ListedArticle(
                row.articleId(),
                row.ref(),
                new Language(row.language()),
                row.slug(),
                row.revisionId(),
                row.title(),
                row.summary(),
                row.categoryId(),
                row.tier(),
                row.updatedAt());
    }
}
