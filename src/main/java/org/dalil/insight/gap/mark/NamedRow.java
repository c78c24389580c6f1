package org.dalil.insight.gap.mark;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

/**
 * How often something of a topic named a product itself, or an article; it may be gone.
 *
 * @param product empty where none is said
 */
@MappedEntity("named_row")
record NamedRow(@Id long topicId, String product, @Nullable Long articleId, long times) {}
