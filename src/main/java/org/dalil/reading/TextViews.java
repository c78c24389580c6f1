package org.dalil.reading;

import org.dalil.text.Language;

/** How often an article was read in one language, over some days. */
public record TextViews(long article, Language language, long views) {}
