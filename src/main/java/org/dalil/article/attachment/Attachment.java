package org.dalil.article.attachment;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to an article and is seen by whoever may read a live text of it that leads
 * there.
 *
 * @param name by which it is served, unique within the article
 * @param path where it lies in the articles folder, by which texts name it
 * @param contentType found from the content, never from the name
 */
@MappedEntity("attachment")
public record Attachment(
        @Id @GeneratedValue @Nullable Long id,
        long articleId,
        String name,
        String path,
        String contentType,
        String sha256,
        int size,
        byte[] content) {}
