package org.dalil.insight.gap.mark;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** How many visitors of a topic searched within a category. */
@MappedEntity("chosen_row")
record ChosenRow(@Id long topicId, long categoryId, long times) {}
