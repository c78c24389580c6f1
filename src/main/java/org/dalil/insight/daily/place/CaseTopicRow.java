package org.dalil.insight.daily.place;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("case_topic_row")
record CaseTopicRow(@Id long caseId, long topicId, long root) {}
