package org.dalil.article.revision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Which text of which article a revision is, without its words. */
@MappedEntity("placed_revision")
public record PlacedRevision(@Id long id, long articleId, String language, int number) {}
