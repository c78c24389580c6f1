package org.dalil.article;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A tag or product of an article. */
@MappedEntity("label")
record Label(@Id long articleId, String name) {}
