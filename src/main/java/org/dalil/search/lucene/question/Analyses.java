package org.dalil.search.lucene.question;

import org.dalil.search.language.Analysis;
import org.dalil.search.language.lexicon.Lexicon;
import org.dalil.text.Language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One analysis for each language that occurs. */
public final class Analyses {
    private final Map<Language, Analysis> byLanguage = new ConcurrentHashMap<>();
    private final Lexicon lexicon;

    public Analyses(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Analysis of(Language language) {
        return byLanguage.computeIfAbsent(language, each -> Analysis.of(each, lexicon));
    }

    /** Another where the same texts may give other words. */
    public String version() {
        return Analysis.VERSION + "." + lexicon.fingerprint();
    }
}
