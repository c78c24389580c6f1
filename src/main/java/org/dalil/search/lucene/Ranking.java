package org.dalil.search.lucene;

import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.dalil.search.lucene.document.Trigrams;
import org.dalil.search.lucene.lookup.Fields;
import org.dalil.search.lucene.lookup.Readable;
import org.dalil.search.lucene.question.AskedWord;
import org.dalil.search.lucene.question.Clauses;
import org.dalil.search.lucene.question.Question;
import org.dalil.search.weight.Weight;
import org.dalil.search.weight.Weights;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** The queries that a question becomes. */
final class Ranking {
    private final Weights weights;

    Ranking(Weights weights) {
        this.weights = weights;
    }

    /** What makes a hit by a word: any telling one, where the conditions are met. */
    Query words(Question question, Readable readable) throws IOException {
        var clauses = new Clauses(readable);
        for (var word : question.telling()) {
            add(word, question.fields(), 1, clauses);
        }
        return question.conditions().held(Clauses.any(clauses.all(), 1));
    }

    /** What adds to the score of what is a hit already. */
    List<Query> more(Question question, Readable readable) throws IOException {
        var all = new ArrayList<Query>();
        all.addAll(light(question, readable));
        all.addAll(letters(question, readable));
        all.addAll(pairs(question, readable));
        return all;
    }

    List<Query> light(Question question, Readable readable) throws IOException {
        var clauses = new Clauses(readable);
        var telling = question.telling();
        for (var word : question.words()) {
            if (!telling.contains(word)) {
                add(word, question.fields(), weights.of(Weight.LIGHT), clauses);
            }
        }
        return clauses.all();
    }

    List<Query> letters(Question question, Readable readable) throws IOException {
        var fields = question.fields();
        var trigrams = trigrams(question);
        return new Clauses(readable)
                .add(fields.trigram(), trigrams, weights.of(Weight.TRIGRAM))
                .add(fields.titleTrigram(), trigrams, weights.of(Weight.TITLE_TRIGRAM))
                .all();
    }

    List<Query> pairs(Question question, Readable readable) throws IOException {
        return new Clauses(readable)
                .add(question.fields().pair(), question.pairs(), weights.of(Weight.PAIR))
                .all();
    }

    /** What a title that is nearly the query adds to one document. */
    double sameTitle(Question question, Readable readable, int document) throws IOException {
        var same = new SameTitle(readable, new int[] {document}).of(question, this);
        return weights.of(Weight.SAME_TITLE) * same[0];
    }

    /** What is a hit without a word in common; nothing where the query is too short for that. */
    Query likeness(Question question, Readable readable) throws IOException {
        var trigrams = trigrams(question);
        var needed = (int) Math.ceil(trigrams.size() * weights.of(Weight.TRIGRAM_SHARE));
        var known =
                new Clauses(readable)
                        .add(question.fields().trigram(), trigrams, weights.of(Weight.TRIGRAM))
                        .all();
        if (trigrams.size() < weights.count(Weight.FEWEST_TRIGRAMS) || known.size() < needed) {
            return new MatchNoDocsQuery("too few trigrams");
        }
        return question.conditions().held(Clauses.any(known, needed));
    }

    private void add(AskedWord word, Fields fields, double weight, Clauses clauses)
            throws IOException {
        inText(word, fields, weight, clauses);
        asWritten(word, fields, weight, clauses);
        similar(word, fields, weight, clauses);
        inTitle(word, fields, weight * weights.of(Weight.IN_TITLE), clauses);
    }

    /** A word in the title for itself, or what stands for it. */
    List<Query> inTitle(AskedWord word, Fields fields, Readable readable) throws IOException {
        return inTitle(word, fields, 1, new Clauses(readable)).all();
    }

    /** The same as it counts. */
    List<Query> weighedInTitle(AskedWord word, Fields fields, Readable readable)
            throws IOException {
        var weight = weights.of(Weight.IN_TITLE);
        return inTitle(word, fields, weight, new Clauses(readable)).all();
    }

    Clauses inText(AskedWord word, Fields fields, double weight, Clauses clauses)
            throws IOException {
        return clauses.addEither(
                        fields.stem(),
                        word.looked(),
                        word.alternatives(),
                        weight * weights.of(Weight.STEM))
                .addAny(fields.pair(), word.apart(), weight * weights.of(Weight.STEM));
    }

    Clauses asWritten(AskedWord word, Fields fields, double weight, Clauses clauses)
            throws IOException {
        var exact = List.of(word.word().forms().exact());
        return clauses.add(fields.exact(), exact, weight * weights.of(Weight.EXACT));
    }

    Clauses similar(AskedWord word, Fields fields, double weight, Clauses clauses) {
        return clauses.addSimilar(fields.stem(), word.taken(), weight * weights.of(Weight.FUZZY));
    }

    private Clauses inTitle(AskedWord word, Fields fields, double weight, Clauses clauses)
            throws IOException {
        return clauses.addEither(fields.title(), word.looked(), word.alternatives(), weight)
                .addSimilar(fields.title(), word.taken(), weight * weights.of(Weight.FUZZY));
    }

    private List<String> trigrams(Question question) {
        var distinct = new LinkedHashSet<String>();
        question.words().forEach(word -> Trigrams.of(word.word().forms().exact(), distinct::add));
        return distinct.stream().limit(weights.count(Weight.MOST_TRIGRAMS)).toList();
    }
}
