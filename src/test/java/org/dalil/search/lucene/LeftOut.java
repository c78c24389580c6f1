package org.dalil.search.lucene;

import static org.dalil.search.language.lexicon.PartOfLexicon.WITHOUT_DIALECT;
import static org.dalil.search.language.lexicon.PartOfLexicon.WITHOUT_PLURALS;

import org.dalil.search.Popularity;
import org.dalil.search.language.Unstemmed;
import org.dalil.search.language.lexicon.Lexicon;
import org.dalil.search.lucene.question.Analyses;
import org.dalil.search.weight.Weight;
import org.dalil.search.weight.Weights;
import org.dalil.search.words.Wordlist;
import org.dalil.search.words.file.ShippedWords;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** The engine as it ships without one of its parts, to measure what that part brings. */
public enum LeftOut {
    NOTHING("nothing"),
    STEMS("stems: words as they are written alone", unstemmed(false)),
    ARABIC_STEMS("candidate stems of Arabic: normalised alone", unstemmed(true)),
    PLURALS("broken plurals of the lexicon", () -> new Analyses(WITHOUT_PLURALS.lexicon())),
    DIALECT("words of dialect", () -> new Analyses(WITHOUT_DIALECT.lexicon())),
    SYNONYMS("synonyms that ship") {
        @Override
        Wordlist words() {
            return Wordlist.EMPTY;
        }
    },
    TOGETHER("two words as one and one as two", Weight.TOGETHER_UP_TO, 0),
    READINGS("Arabizi and the other keyboard", Weight.READINGS, 0),
    TITLE("words of the title counting five times: once", Weight.TITLE, 1),
    EXACT("the word as it is written (exact)", Weight.EXACT, 0),
    IN_TITLE("the title for itself", Weight.IN_TITLE, 0),
    FUZZY("similar words", Weight.FUZZY, 0),
    LIGHT("light words", Weight.LIGHT, 0),
    TRIGRAM("trigrams", Weight.TRIGRAM, 0),
    TITLE_TRIGRAM("trigrams of the title", Weight.TITLE_TRIGRAM, 0),
    PAIR("pairs of words", Weight.PAIR, 0),
    SAME_TITLE("how nearly the title is the query", Weight.SAME_TITLE, 0);

    private final String said;
    private final Weights weights;
    private final Supplier<Analyses> analyses;

    LeftOut(String said) {
        this(said, Weights.DEFAULT, LeftOut::whole);
    }

    LeftOut(String said, Weight weight, double value) {
        this(said, Weights.DEFAULT.with(weight, value), LeftOut::whole);
    }

    LeftOut(String said, Supplier<Analyses> analyses) {
        this(said, Weights.DEFAULT, analyses);
    }

    LeftOut(String said, Weights weights, Supplier<Analyses> analyses) {
        this.said = said;
        this.weights = weights;
        this.analyses = analyses;
    }

    /** Whether texts are written into the index in another way. */
    public boolean isWritten() {
        return switch (this) {
            case STEMS, ARABIC_STEMS, PLURALS, DIALECT, TITLE -> true;
            default -> false;
        };
    }

    public LuceneIndex open(Path data) {
        return open(data, List.of());
    }

    public LuceneIndex open(Path data, List<Popularity> popularities) {
        var index = new LuceneIndex(data, popularities, weights, analyses.get());
        index.use(words());
        return index;
    }

    Wordlist words() {
        return ShippedWords.all();
    }

    private static Analyses whole() {
        return new Analyses(Lexicon.SHIPPED);
    }

    private static Supplier<Analyses> unstemmed(boolean latin) {
        return () -> new Analyses(Lexicon.SHIPPED, new Unstemmed(latin)::of);
    }

    @Override
    public String toString() {
        return said;
    }
}
