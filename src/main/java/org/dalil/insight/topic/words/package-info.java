/**
 * The words of topics: {@link org.dalil.insight.topic.words.Likeness} says when two wordings are
 * one topic, {@link org.dalil.insight.topic.words.Founders} which topic that is, {@link
 * org.dalil.insight.topic.words.TopicName} how it is called.
 */
@NullMarked
package org.dalil.insight.topic.words;

import org.jspecify.annotations.NullMarked;
