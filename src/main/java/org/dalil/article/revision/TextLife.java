package org.dalil.article.revision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * From when to when readers were shown a text. It may have been taken back and shown again.
 *
 * @param endedAt null: it is live
 * @param minor a mended typing error
 */
@MappedEntity("text_life")
public record TextLife(
        @Id long revisionId,
        Instant liveAt,
        long articleId,
        String language,
        @Nullable Instant endedAt,
        boolean minor) {}
