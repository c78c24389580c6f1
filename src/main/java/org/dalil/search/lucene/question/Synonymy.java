package org.dalil.search.lucene.question;

import org.dalil.search.words.Expander;
import org.dalil.search.words.Wordlist;
import org.dalil.text.Language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A word list, read as questions are; each language when it is first asked for. */
public final class Synonymy {
    private final Wordlist words;
    private final Analyses analyses;
    private final Map<Language, Expander> byLanguage = new ConcurrentHashMap<>();

    public Synonymy(Wordlist words, Analyses analyses) {
        this.words = words;
        this.analyses = analyses;
    }

    public Expander of(Language language) {
        return byLanguage.computeIfAbsent(
                language, each -> Expander.of(words.in(each), analyses.of(each)));
    }

    public boolean isOf(Wordlist other) {
        return words == other;
    }
}
