package org.dalil.insight.gap.fact;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** An article that a topic's searches led to, joined topics as one. */
@MappedEntity("topic_article")
record TopicArticle(@Id long articleId, long topicId) {}
