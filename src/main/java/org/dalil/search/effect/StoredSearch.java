package org.dalil.search.effect;

import org.dalil.text.Language;

/**
 * Words that somebody searched for.
 *
 * @param times how often they are stored
 */
public record StoredSearch(String words, Language language, long times) {}
