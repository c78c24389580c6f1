/**
 * What people look for, whatever their words: a topic in one language, joined to others by an
 * editor alone. {@link org.dalil.insight.topic.Topics} is the door; {@link
 * org.dalil.insight.topic.words.Likeness} says when two wordings are one topic, {@link
 * org.dalil.insight.topic.words.TopicName} how it is called. Where a wording belongs is stored once
 * and never derived again. Knows neither events nor attempts.
 */
@NullMarked
package org.dalil.insight.topic;

import org.jspecify.annotations.NullMarked;
