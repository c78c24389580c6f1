package org.dalil.article.review;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What somebody said of a translation, among staff.
 *
 * @param revisionId the one it was said of; null: of the draft
 */
@MappedEntity("review_comment")
public record ReviewComment(
        @Id @GeneratedValue @Nullable Long id,
        long translationId,
        @Nullable Long revisionId,
        @Nullable Long authorId,
        String author,
        String body,
        Instant at) {
    public static final int LONGEST = 4000;
}
