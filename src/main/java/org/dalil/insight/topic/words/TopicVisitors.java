package org.dalil.insight.topic.words;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("topic_visitors")
public record TopicVisitors(@Id long topicId, long visitors) {}
