package org.dalil.insight.daily.place;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** How often a topic's searches opened an article, and how many it answered. */
@MappedEntity("article_topic_row")
record ArticleTopicRow(
        @Id long articleId, String language, long topicId, long root, long opened, long answered) {}
