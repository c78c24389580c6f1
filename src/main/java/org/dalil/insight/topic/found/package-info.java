/**
 * Finds topics by words of their names, or by what people typed, as far as whoever looks may read
 * it. Door: {@link org.dalil.insight.topic.found.TopicSearch}.
 */
@NullMarked
package org.dalil.insight.topic.found;

import org.jspecify.annotations.NullMarked;
