package org.dalil.insight.gap;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * What a topic can be asked for by.
 *
 * @param mark a product's name, or a category's number
 */
@MappedEntity("topic_mark")
record TopicMark(@Id long topicId, String kind, String mark) {
    static final String PRODUCT = "PRODUCT";
    static final String CATEGORY = "CATEGORY";
}
