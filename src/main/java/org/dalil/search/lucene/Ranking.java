package org.dalil.search.lucene;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;

/** The queries that a question becomes. */
final class Ranking {
    /** Trigrams past these add nothing but time. */
    private static final int MOST_TRIGRAMS = 80;

    /** Most trigrams of a short word are those of another: كيل and وكيل. */
    private static final int FEWEST_TRIGRAMS = 5;

    private final Weights weights;

    Ranking(Weights weights) {
        this.weights = weights;
    }

    /** What makes a hit by a word: any telling one. */
    Query words(Question question, Readable readable) throws IOException {
        var clauses = new Clauses(readable);
        for (var word : question.telling()) {
            add(word, question.fields(), 1, clauses);
        }
        return any(clauses.all(), 1);
    }

    /** What adds to the score of what is a hit already. */
    List<Query> more(Question question, Readable readable) throws IOException {
        var clauses = new Clauses(readable);
        var telling = question.telling();
        for (var word : question.words()) {
            if (!telling.contains(word)) {
                add(word, question.fields(), weights.of(Weight.LIGHT), clauses);
            }
        }
        var fields = question.fields();
        var trigrams = trigrams(question);
        return clauses.add(fields.trigram(), trigrams, weights.of(Weight.TRIGRAM))
                .add(fields.titleTrigram(), trigrams, weights.of(Weight.TITLE_TRIGRAM))
                .add(fields.pair(), question.pairs(), weights.of(Weight.PAIR))
                .all();
    }

    /** What is a hit without a word in common; nothing where the query is too short for that. */
    Query likeness(Question question, Readable readable) throws IOException {
        var trigrams = trigrams(question);
        var needed = (int) Math.ceil(trigrams.size() * weights.of(Weight.TRIGRAM_SHARE));
        var known =
                new Clauses(readable)
                        .add(question.fields().trigram(), trigrams, weights.of(Weight.TRIGRAM))
                        .all();
        if (trigrams.size() < FEWEST_TRIGRAMS || known.size() < needed) {
            return new MatchNoDocsQuery("too few trigrams");
        }
        return any(known, needed);
    }

    static Query any(List<Query> clauses, int needed) {
        var any = new BooleanQuery.Builder();
        clauses.forEach(clause -> any.add(clause, Occur.SHOULD));
        return any.setMinimumNumberShouldMatch(needed).build();
    }

    /** A word in the title for itself, or what stands for it. */
    List<Query> inTitle(AskedWord word, Fields fields, Readable readable) throws IOException {
        return inTitle(word, fields, 1, new Clauses(readable)).all();
    }

    private void add(AskedWord word, Fields fields, double weight, Clauses clauses)
            throws IOException {
        var forms = word.word().forms();
        clauses.addEither(
                        fields.stem(),
                        word.looked(),
                        word.alternatives(),
                        weight * weights.of(Weight.STEM))
                .addAny(fields.pair(), word.apart(), weight * weights.of(Weight.STEM))
                .add(fields.exact(), List.of(forms.exact()), weight * weights.of(Weight.EXACT))
                .addSimilar(fields.stem(), word.taken(), weight * weights.of(Weight.FUZZY));
        inTitle(word, fields, weight * weights.of(Weight.IN_TITLE), clauses);
    }

    private Clauses inTitle(AskedWord word, Fields fields, double weight, Clauses clauses)
            throws IOException {
        return clauses.addEither(fields.title(), word.looked(), word.alternatives(), weight)
                .addSimilar(fields.title(), word.taken(), weight * weights.of(Weight.FUZZY));
    }

    private static List<String> trigrams(Question question) {
        var distinct = new LinkedHashSet<String>();
        question.words().forEach(word -> Trigrams.of(word.word().forms().exact(), distinct::add));
        return distinct.stream().limit(MOST_TRIGRAMS).toList();
    }
}
