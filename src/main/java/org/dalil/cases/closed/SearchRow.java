package org.dalil.cases.closed;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Words that came with a case. */
@MappedEntity("search_row")
record SearchRow(@Id long caseId, int sequence, String words) {}
