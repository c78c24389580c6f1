package org.dalil.insight.wording;

import jakarta.inject.Singleton;

import org.dalil.search.language.Analysis;
import org.dalil.text.Language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How the words of each language are read: as search reads them. */
@Singleton
public class Analyses {
    private final Map<Language, Analysis> known = new ConcurrentHashMap<>();

    public Analysis of(Language language) {
        return known.computeIfAbsent(language, Analysis::of);
    }
}
