package org.dalil.article.category;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

/** What a category is called in a language. */
@MappedEntity("category_name")
public record CategoryName(
        @Id @GeneratedValue @Nullable Long id,
        long categoryId,
        String language,
        String name,
        String description,
        String slug) {}
