package org.dalil.search.lucene.question;

import org.apache.lucene.index.Term;
import org.dalil.search.language.Word;
import org.dalil.search.lucene.lookup.Fields;
import org.dalil.search.lucene.lookup.Readable;
import org.dalil.search.lucene.question.AskedWord.KnownTerm;
import org.dalil.search.weight.Weight;
import org.dalil.search.weight.Weights;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks words up in one language's fields of what the reader may see. */
final class Lookup {
    private final Readable readable;
    private final Fields fields;
    private final Weights weights;
    private final long documents;

    Lookup(Readable readable, Fields fields, Weights weights) throws IOException {
        this.readable = readable;
        this.fields = fields;
        this.weights = weights;
        var statistics = readable.searcher().collectionStatistics(fields.stem());
        this.documents = statistics == null ? 0 : statistics.docCount();
    }

    /**
     * @param looked its stems, and itself as one with its neighbours
     * @param speller null where a word that no text has is left as it is
     */
    AskedWord of(
            Word word,
            List<String> looked,
            List<Alternative> alternatives,
            @Nullable Speller speller)
            throws IOException {
        var stems = known(fields.stem(), looked);
        var apart = known(fields.pair(), mayBeTwo(word));
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
                rarity(most));
    }

    /**
     * The same, its neighbours as they were meant.
     *
     * @param looked as those say
     */
    AskedWord beside(AskedWord asked, List<String> looked) throws IOException {
        if (!asked.taken().isEmpty()) {
            return asked.orTaken(joined(looked, asked.taken().getFirst()));
        }
        return looked.equals(asked.looked())
                ? asked
                : of(asked.word(), looked, asked.alternatives(), null);
    }

    private List<SimilarWord> joined(List<String> looked, SimilarWord likest) throws IOException {
        var joined = new ArrayList<SimilarWord>();
        for (var stem : looked) {
            var term = likest.stems().contains(stem) ? null : known(fields.stem(), stem);
            if (term != null) {
                var texts = term.states().docFreq();
                joined.add(new SimilarWord(stem, List.of(stem), likest.likeness(), texts));
            }
        }
        return joined;
    }

    private Set<String> mayBeTwo(Word word) {
        var isWord = word.forms().exact().length() <= weights.count(Weight.TOGETHER_UP_TO);
        return isWord ? Together.mayBeTwo(word) : Set.of();
    }

    private List<KnownTerm> known(String field, Iterable<String> texts) throws IOException {
        var all = new ArrayList<KnownTerm>();
        for (var text : texts) {
            var term = known(field, text);
            if (term != null) {
                all.add(term);
            }
        }
        return all;
    }

    /** Null where no text has it that is still there. */
    @Nullable KnownTerm known(String field, String text) throws IOException {
        var term = new Term(field, text);
        var states = readable.states(term);
        if (states.docFreq() == 0) {
            return null;
        }
        var dead = readable.reader().hasDeletions() && !readable.lives(term);
        return dead ? null : new KnownTerm(term, states);
    }

    /** BM25's own measure. */
    private double rarity(int documentsWith) {
        return Math.log(1 + (documents - documentsWith + .5) / (documentsWith + .5));
    }
}
