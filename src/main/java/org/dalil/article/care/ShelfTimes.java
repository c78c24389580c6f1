package org.dalil.article.care;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** When an article was archived last, and when it was brought back last; null: on no desk. */
@MappedEntity("shelf_times")
record ShelfTimes(@Id long articleId, @Nullable Instant archivedAt, @Nullable Instant restoredAt) {

    @Nullable Instant archivedSince() {
        return archivedAt != null && (restoredAt == null || restoredAt.isBefore(archivedAt))
                ? archivedAt
                : null;
    }
}
