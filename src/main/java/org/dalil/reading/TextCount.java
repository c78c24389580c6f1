package org.dalil.reading;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** The same as a row. */
@MappedEntity("reading_day")
record TextCount(@Id long articleId, String language, long views) {}
