package org.dalil.cases;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Words that the customer searched for before asking, personal data replaced. */
@MappedEntity("case_search")
record CaseSearch(@Id long caseId, int sequence, String words) {}
