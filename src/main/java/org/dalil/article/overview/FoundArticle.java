package org.dalil.article.overview;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.time.Instant;

/** An article that a filter finds by one of its texts. */
@MappedEntity("found_article")
record FoundArticle(@Id long id, Instant updatedAt) {}
