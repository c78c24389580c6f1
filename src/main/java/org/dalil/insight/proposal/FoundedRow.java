package org.dalil.insight.proposal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A topic, the words that founded it, and who typed its wordings. */
@MappedEntity("founded_row")
record FoundedRow(@Id long id, long root, String language, String founder, long visitors) {}
