package org.dalil.insight.wording;

import org.dalil.text.Language;

/** Words of a topic that are written otherwise from now on. */
public record Respelled(long topic, Language language, String was, String words) {}
