package org.dalil.insight.gap.mark;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * What a topic can be asked for by.
 *
 * @param kind {@link #NAMED}: a product that anything of the topic names, whatever it belongs to
 * @param mark a product's name, or a category's number
 */
@MappedEntity("topic_mark")
public record TopicMark(@Id long topicId, String kind, String mark) {
    public static final String PRODUCT = "PRODUCT";
    public static final String CATEGORY = "CATEGORY";
    public static final String NAMED = "NAMED";
}
