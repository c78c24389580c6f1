package org.dalil.article.overview;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** What a {@link WorkText} says. */
@MappedEntity("work_body")
public record WorkBody(@Id long translationId, String summary, String body) {}
