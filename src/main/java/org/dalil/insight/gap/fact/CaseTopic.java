package org.dalil.insight.gap.fact;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Which topic a case is about, joined ones as one. */
@MappedEntity("case_topic")
record CaseTopic(@Id long caseId, long topicId) {}
