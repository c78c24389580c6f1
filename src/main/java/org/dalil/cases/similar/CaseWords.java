package org.dalil.cases.similar;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Words that a customer wrote above a case, or searched for before it. */
@MappedEntity("case_words")
record CaseWords(@Id long caseId, String language, String words) {}
