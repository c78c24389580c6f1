package org.dalil.search.lucene;

import org.dalil.search.language.Analysis;
import org.dalil.search.language.lexicon.Lexicon;
import org.dalil.text.Language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One analysis for each language that occurs. */
final class Analyses {
    private final Map<Language, Analysis> byLanguage = new ConcurrentHashMap<>();
    private final Lexicon lexicon;

    Analyses(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Analysis of(Language language) {
        return byLanguage.computeIfAbsent(language, each -> Analysis.of(each, lexicon));
    }

    /** Another where the same texts may give other words. */
    String version() {
        return Analysis.VERSION + "." + lexicon.fingerprint();
    }
}
