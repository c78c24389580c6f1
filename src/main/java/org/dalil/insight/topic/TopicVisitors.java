package org.dalil.insight.topic;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("topic_visitors")
record TopicVisitors(@Id long topicId, long visitors) {}
