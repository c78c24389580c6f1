package org.dalil.article.live;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.article.Confidence;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** One translation with its live revision, as a query joins them; {@code body} empty in lists. */
@MappedEntity("live")
record LiveRow(
        @Id long revisionId,
        long articleId,
        String ref,
        ArticleKind kind,
        Confidence confidence,
        Audience articleAudience,
        Audience revisionAudience,
        @Nullable Long categoryId,
        String language,
        String slug,
        String title,
        String summary,
        String body,
        Instant updatedAt) {

    Audience tier() {
        return Audience.narrower(articleAudience, revisionAudience);
    }
}
