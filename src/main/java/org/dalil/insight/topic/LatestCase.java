package org.dalil.insight.topic;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** The last case of a topic and of all that is joined to it. */
@MappedEntity("latest_case")
record LatestCase(@Id long root, long caseId) {}
