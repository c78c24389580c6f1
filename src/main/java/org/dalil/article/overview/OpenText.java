package org.dalil.article.overview;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A text that somebody writes, or that waits for review.
 *
 * @param beginning its first 600 characters: a report's issue stands there
 */
@MappedEntity("open_text")
public record OpenText(
        @Id long translationId, long articleId, String language, String title, String beginning) {}
