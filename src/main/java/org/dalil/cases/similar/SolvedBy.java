package org.dalil.cases.similar;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A case and an article that resolved it; there may be several of them. */
@MappedEntity("solved_by")
record SolvedBy(@Id long caseId, long articleId) {}
