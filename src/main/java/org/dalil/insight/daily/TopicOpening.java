package org.dalil.insight.daily;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * How often a topic's searches opened an article; it may be gone.
 *
 * @param visitors of its days, added up
 * @param answered those of them who seem to have found what they looked for
 */
@MappedEntity("topic_opening")
public record TopicOpening(@Id long articleId, int opened, int visitors, int answered) {}
