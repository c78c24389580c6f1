package org.dalil.article.review.decided;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.article.ArticleKind;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A revision that was decided about. */
@MappedEntity("decided_text")
record DecidedText(
        @Id long revisionId,
        long articleId,
        ArticleKind kind,
        String title,
        @Nullable Long correctsId,
        Instant createdAt) {}
