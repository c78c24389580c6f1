package org.dalil.article.category;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("category_count")
record CategoryCount(@Id long id, long articles) {}
