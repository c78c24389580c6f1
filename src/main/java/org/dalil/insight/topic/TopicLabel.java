package org.dalil.insight.topic;

import org.dalil.text.Language;

public record TopicLabel(long id, String words, Language language, boolean named, boolean hidden) {}
