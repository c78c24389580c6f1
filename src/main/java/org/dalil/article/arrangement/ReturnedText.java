package org.dalil.article.arrangement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A text that was sent back and that nobody mended yet.
 *
 * @param owner of its article, as it was written
 */
@MappedEntity("returned_text")
record ReturnedText(@Id long revisionId, long translationId, String owner) {}
