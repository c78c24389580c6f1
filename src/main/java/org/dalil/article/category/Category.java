package org.dalil.article.category;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

/**
 * A place in the tree.
 *
 * @param folder its path in the articles folder, its stable reference
 * @param sequence its place among its siblings
 */
@MappedEntity("category")
public record Category(
        @Id @GeneratedValue @Nullable Long id,
        @Nullable Long parentId,
        String folder,
        int sequence) {}
