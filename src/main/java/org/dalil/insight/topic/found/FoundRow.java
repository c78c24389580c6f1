package org.dalil.insight.topic.found;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Words of a topic, or of one it is joined with. */
@MappedEntity("found_row")
record FoundRow(@Id long id, long root, String words) {}
