package org.dalil.article.care;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

/** Where an archived article leads, and why it was archived. */
@MappedEntity("archive_row")
record ArchiveRow(
        @Id long articleId, @Nullable Long replacedById, @Nullable String archiveReason) {}
