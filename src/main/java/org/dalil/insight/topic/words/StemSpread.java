package org.dalil.insight.topic.words;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** On how many topics' words a stem stands. */
@MappedEntity("stem_spread")
record StemSpread(@Id String stem, int topics) {}
