package org.dalil.search.lucene.question;

import org.dalil.search.language.Analysis;
import org.dalil.search.language.lexicon.Lexicon;
import org.dalil.text.Language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** One analysis for each language that occurs. */
public final class Analyses {
    private final Map<Language, Analysis> byLanguage = new ConcurrentHashMap<>();
    private final Lexicon lexicon;
    private final BiFunction<Language, Lexicon, Analysis> made;

    public Analyses(Lexicon lexicon) {
        this(lexicon, Analysis::of);
    }

    public Analyses(Lexicon lexicon, BiFunction<Language, Lexicon, Analysis> made) {
        this.lexicon = lexicon;
        this.made = made;
    }

    public Analysis of(Language language) {
        return byLanguage.computeIfAbsent(language, each -> made.apply(each, lexicon));
    }

    /** Another where the same texts may give other words. */
    public String version() {
        return Analysis.VERSION + "." + lexicon.fingerprint();
    }
}
