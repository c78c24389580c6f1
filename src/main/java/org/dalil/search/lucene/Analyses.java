package org.dalil.search.lucene;

import org.dalil.search.language.Analysis;
import org.dalil.text.Language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One analysis for each language that occurs. */
final class Analyses {
    private final Map<Language, Analysis> byLanguage = new ConcurrentHashMap<>();

    Analysis of(Language language) {
        return byLanguage.computeIfAbsent(language, Analysis::of);
    }
}
