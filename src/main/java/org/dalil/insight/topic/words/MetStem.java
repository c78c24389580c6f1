package org.dalil.insight.topic.words;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A stem of a founder that stands in new words, too. */
@MappedEntity("met_stem")
record MetStem(@Id long topicId, int word, int words, String stem) {}
