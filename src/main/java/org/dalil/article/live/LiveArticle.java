package org.dalil.article.live;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.article.Confidence;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A live translation, whole.
 *
 * @param tier the readers it is for: the narrower of the article's and the revision's audience
 * @param body Markdown as it was written
 * @param updatedAt when its live revision went live
 */
public record LiveArticle(
        long id,
        String ref,
        ArticleKind kind,
        Confidence confidence,
        Audience tier,
        @Nullable Long categoryId,
        List<String> tags,
        List<String> products,
        Language language,
        String slug,
        long revisionId,
        String title,
        String summary,
        String body,
        Instant updatedAt) {

    static LiveArticle of(LiveRow row, List<String> tags, List<String> products) {
        return new LiveArticle(
                row.articleId(),
                row.ref(),
                row.kind(),
                row.confidence(),
                row.tier(),
                row.categoryId(),
                tags,
                products,
                new Language(row.language()),
                row.slug(),
                row.revisionId(),
                row.title(),
                row.summary(),
                row.body(),
                row.updatedAt());
    }
}
