package org.dalil.search.lucene.question;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.dalil.search.language.Word;
import org.dalil.search.lucene.lookup.Fields;
import org.dalil.search.lucene.lookup.Readable;
import org.dalil.search.query.Query;
import org.dalil.search.weight.Weights;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/** Looks up every word of a query in what the reader may see. */
public final class Questions {
    /** Words past these add nothing but time. */
    private static final int MOST_WORDS = 24;

    /** Each look-up of an unknown word walks through the dictionary. */
    private static final int MOST_UNKNOWN = 4;

    private final Analyses analyses;
    private final Readable readable;
    private final Synonymy synonymy;
    private final Weights weights;

    public Questions(Analyses analyses, Readable readable, Synonymy synonymy, Weights weights) {
        this.analyses = analyses;
        this.readable = readable;
        this.synonymy = synonymy;
        this.weights = weights;
    }

    /**
     * @param forgiving whether words that no text has are taken for similar ones
     */
    public Question ask(Query query, Language language, boolean forgiving) throws IOException {
        var distinct = new LinkedHashMap<String, Word>();
        var words = analyses.of(language).words(query.words());
        for (var word : words) {
            if (distinct.size() < MOST_WORDS) {
                distinct.putIfAbsent(word.forms().exact(), word);
            }
        }
        var fields = Fields.of(language);
        var instead = new Alternatives(fields, synonymy.of(language).of(words), this::known);
        var documents = documents(fields);
        var together =
                new Together(
                        words.subList(0, Math.min(words.size(), MOST_WORDS)),
                        analyses.of(language));
        var asked = new ArrayList<AskedWord>();
        var speller = new Speller(readable, analyses.of(language), weights);
        var unknown = 0;
        for (var word : distinct.values()) {
            var forgiven = forgiving && unknown < MOST_UNKNOWN ? speller : null;
            var stems = together.stems(word);
            var looked = lookUp(word, stems, fields, documents, instead.of(word), forgiven);
            unknown += looked.isKnown() ? 0 : 1;
            asked.add(looked);
        }
        var pairs = new LinkedHashSet<String>();
        Pairs.of(words.subList(0, Math.min(words.size(), MOST_WORDS)), pairs::add);
        asked.stream()
                .flatMap(each -> each.alternatives().stream())
                .forEach(each -> Pairs.of(each.words(), pairs::add));
        return new Question(
                language, fields, asked, List.copyOf(pairs), conditions(query, language));
    }

    /** Where nothing is looked for, texts of every language may be listed together. */
    private Conditions conditions(Query query, Language language) throws IOException {
        var asked = query.words().isBlank() ? readable.languages() : List.of(language);
        var all = new ArrayList<Condition>();
        for (var each : asked) {
            var demanded = new Demanded(analyses.of(each), Fields.of(each), readable);
            all.addAll(demanded.of(query.demands()));
        }
        return all.isEmpty() ? Conditions.NONE : new Conditions(List.copyOf(all));
    }

    private AskedWord lookUp(
            Word word,
            List<String> looked,
            Fields fields,
            long documents,
            List<Alternative> alternatives,
            @Nullable Speller speller)
            throws IOException {
        var stems = new ArrayList<AskedWord.KnownTerm>();
        for (var stem : looked) {
            add(known(fields.stem(), stem), stems);
        }
        var apart = new ArrayList<AskedWord.KnownTerm>();
        for (var stem : Together.mayBeTwo(word)) {
            add(known(fields.pair(), stem), apart);
        }
        stems.addAll(apart);
        var most = stems.stream().mapToInt(each -> each.states().docFreq()).max().orElse(0);
        for (var alternative : alternatives) {
            most = Math.max(most, alternative.documents()); // all of them together are one word
        }
        var exact = stems.isEmpty() ? null : known(fields.exact(), word.forms().exact());
        var taken =
                stems.isEmpty() && alternatives.isEmpty() && speller != null
                        ? speller.similar(fields.exact(), word.forms().exact())
                        : List.<SimilarWord>of();
        return new AskedWord(
                word,
                exact,
                looked,
                stems,
                apart.stream().map(each -> each.term().text()).toList(),
                alternatives,
                taken,
                rarity(most, documents));
    }

    private static void add(AskedWord.@Nullable KnownTerm known, List<AskedWord.KnownTerm> terms) {
        if (known != null) {
            terms.add(known);
        }
    }

    private AskedWord.@Nullable KnownTerm known(String field, String text) throws IOException {
        var term = new Term(field, text);
        var states = readable.states(term);
        if (states.docFreq() == 0) {
            return null;
        }
        var dead = readable.reader().hasDeletions() && !readable.lives(term);
        return dead ? null : new AskedWord.KnownTerm(term, states);
    }

    private long documents(Fields fields) throws IOException {
        IndexSearcher searcher = readable.searcher();
        var statistics = searcher.collectionStatistics(fields.stem());
        return statistics == null ? 0 : statistics.docCount();
    }

    /** BM25's own measure. */
    private static double rarity(int documentsWith, long documents) {
        return Math.log(1 + (documents - documentsWith + .5) / (documentsWith + .5));
    }
}
