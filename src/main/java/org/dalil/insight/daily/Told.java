package org.dalil.insight.daily;

import org.dalil.text.Language;

/** Words in a language, as somebody wrote them. */
record Told(String words, Language language) {}
