package org.dalil.reading;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** How often an article was read over some days. */
@MappedEntity("reading_day")
record ArticleCount(@Id long articleId, long views) {}
