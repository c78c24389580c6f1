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
                add(word, question.fields(), weights.light(), clauses);
            }
        }
        var fields = question.fields();
        var trigrams = trigrams(question);
        return clauses.add(fields.trigram(), trigrams, weights.trigram())
                .add(fields.titleTrigram(), trigrams, weights.titleTrigram())
                .add(fields.pair(), question.pairs(), weights.pair())
                .all();
    }

    /** What is a hit without a word in common; nothing where the query is too short for that. */
    Query likeness(Question question, Readable readable) throws IOException {
        var trigrams = trigrams(question);
        var needed = (int) Math.ceil(trigrams.size() * weights.trigramShare());
        var known =
                new Clauses(readable)
                        .add(question.fields().trigram(), trigrams, weights.trigram())
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

    private void add(AskedWord word, Fields fields, double weight, Clauses clauses)
            throws IOException {
        var forms = word.word().forms();
        var instead = word.alternatives();
        clauses.addEither(fields.stem(), forms.stems(), instead, weight * weights.stem())
                .addEither(fields.title(), forms.stems(), instead, weight * weights.inTitle())
                .add(fields.exact(), List.of(forms.exact()), weight * weights.exact())
                .addSimilar(fields.stem(), word.taken(), weight * weights.fuzzy())
                .addSimilar(fields.title(), word.taken(), weight * weights.fuzzy() * weights.inTitle());
    }

    private static List<String> trigrams(Question question) {
        var distinct = new LinkedHashSet<String>();
        question.words().forEach(word -> Trigrams.of(word.word().forms().exact(), distinct::add));
        return distinct.stream().limit(MOST_TRIGRAMS).toList();
    }
}
