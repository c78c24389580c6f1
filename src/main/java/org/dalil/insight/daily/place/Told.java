package org.dalil.insight.daily.place;

import org.dalil.text.Language;

/** Words in a language, as somebody wrote them. */
public record Told(String words, Language language) {}
