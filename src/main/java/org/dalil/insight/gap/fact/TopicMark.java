package org.dalil.insight.gap.fact;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * What a topic can be asked for by.
 *
 * @param mark a product's name, or a category's number
 */
@MappedEntity("topic_mark")
public record TopicMark(@Id long topicId, String kind, String mark) {
    public static final String PRODUCT = "PRODUCT";
    public static final String CATEGORY = "CATEGORY";
}
