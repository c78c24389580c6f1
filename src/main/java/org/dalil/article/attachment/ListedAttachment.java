package org.dalil.article.attachment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * An {@link Attachment} without its bytes.
 *
 * @param size in bytes
 */
@MappedEntity("listed_attachment")
public record ListedAttachment(
        @Id long id, long articleId, String name, String path, String sha256, int size) {}
