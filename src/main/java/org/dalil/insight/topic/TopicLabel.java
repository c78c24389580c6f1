package org.dalil.insight.topic;

import org.dalil.text.Language;

/**
 * How a topic is called to who looks.
 *
 * @param words empty where they are hidden
 * @param language of the words
 * @param named by an editor
 * @param hidden there are no words that may be shown
 */
public record TopicLabel(long id, String words, Language language, boolean named, boolean hidden) {}
