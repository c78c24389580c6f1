package org.dalil.search.lucene.question;

import org.dalil.search.language.Analysis;
import org.dalil.search.language.Word;
import org.dalil.search.lucene.lookup.Fields;
import org.dalil.search.lucene.lookup.Readable;
import org.dalil.search.query.Query;
import org.dalil.search.weight.Weight;
import org.dalil.search.weight.Weights;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
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
        var analysis = analyses.of(language);
        var all = analysis.words(query.words());
        var words = all.subList(0, Math.min(all.size(), MOST_WORDS));
        var fields = Fields.of(language);
        var lookup = new Lookup(readable, fields, weights);
        var instead = new Alternatives(fields, synonymy.of(language).of(all), lookup::known);
        var speller = forgiving ? new Speller(readable, analysis, weights) : null;
        var asked = lookUp(distinct(all), together(words, analysis), lookup, instead, speller);
        var meant = new Meant(words, asked);
        if (meant.isOther()) {
            asked = beside(asked, meant, together(meant.words(), analysis), lookup);
        }
        return new Question(
                language, fields, asked, pairs(words, asked), conditions(query, language));
    }

    private static Collection<Word> distinct(List<Word> words) {
        var distinct = new LinkedHashMap<String, Word>();
        for (var word : words) {
            if (distinct.size() < MOST_WORDS) {
                distinct.putIfAbsent(word.forms().exact(), word);
            }
        }
        return distinct.values();
    }

    private Together together(List<Word> words, Analysis analysis) {
        return new Together(words, analysis, weights.count(Weight.TOGETHER_UP_TO));
    }

    private static List<AskedWord> lookUp(
            Collection<Word> words,
            Together together,
            Lookup lookup,
            Alternatives instead,
            @Nullable Speller speller)
            throws IOException {
        var asked = new ArrayList<AskedWord>();
        var unknown = 0;
        for (var word : words) {
            var forgiven = unknown < MOST_UNKNOWN ? speller : null;
            var looked = lookup.of(word, together.stems(word), instead.of(word), forgiven);
            unknown += looked.isKnown() ? 0 : 1;
            asked.add(looked);
        }
        return asked;
    }

    /** What one slip parted: a word as one with its neighbour, as both were meant. */
    private static List<AskedWord> beside(
            List<AskedWord> asked, Meant meant, Together together, Lookup lookup)
            throws IOException {
        var beside = new ArrayList<AskedWord>();
        for (var each : asked) {
            beside.add(lookup.beside(each, together.stems(meant.of(each.word()))));
        }
        return beside;
    }

    private static List<String> pairs(List<Word> words, List<AskedWord> asked) {
        var pairs = new LinkedHashSet<String>();
        Pairs.of(words, pairs::add);
        asked.stream()
                .flatMap(each -> each.alternatives().stream())
                .forEach(each -> Pairs.of(each.words(), pairs::add));
        return List.copyOf(pairs);
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
}
