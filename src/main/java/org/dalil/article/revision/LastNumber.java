package org.dalil.article.revision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("last_number")
record LastNumber(@Id long translationId, int number) {}
