package org.dalil.search.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dalil.search.SearchRequest;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;

/** The queries that a question becomes. */
final class Ranking {
    /** Trigrams past these add nothing but time. */
    private static final int MOST_TRIGRAMS = 80;

    private static final int FEWEST_TRIGRAMS = 3;

    private final Weights weights;

    Ranking(Weights weights) {
        this.weights = weights;
    }

    /** What makes a hit by a word: any telling one. */
    Query words(Question question) {
        var any = new BooleanQuery.Builder();
        question.telling().forEach(word -> addTo(any, question, word, 1));
        return any.build();
    }

    /** What adds to the score of what is a hit already. */
    Query more(Question question) {
        var more = new BooleanQuery.Builder();
        var telling = question.telling();
        question.words().stream()
                .filter(word -> !telling.contains(word))
                .forEach(word -> addTo(more, question, word, weights.light()));
        var fields = question.fields();
        var trigrams = trigrams(question);
        add(trigrams, fields.trigram(), weights.trigram(), more);
        add(trigrams, fields.titleTrigram(), weights.titleTrigram(), more);
        add(question.pairs(), fields.pair(), weights.pair(), more);
        return more.build();
    }

    /** What is a hit without a word in common; empty where the query is too short for that. */
    Query likeness(Question question) {
        var trigrams = trigrams(question);
        if (trigrams.size() < FEWEST_TRIGRAMS) {
            return new MatchNoDocsQuery("a query of " + trigrams.size() + " trigrams");
        }
        var most = new BooleanQuery.Builder();
        add(trigrams, question.fields().trigram(), weights.trigram(), most);
        most.setMinimumNumberShouldMatch((int) Math.ceil(trigrams.size() * weights.trigramShare()));
        return most.build();
    }

    static Query filtered(Query query, SearchRequest request) {
        if (request.categories().isEmpty() && request.tag() == null) {
            return query;
        }
        var both = new BooleanQuery.Builder().add(query, Occur.MUST);
        var filter = filter(request);
        if (filter != null) {
            both.add(filter, Occur.FILTER);
        }
        return both.build();
    }

    static @Nullable Query filter(SearchRequest request) {
        var all = new BooleanQuery.Builder();
        if (!request.categories().isEmpty()) {
            var ids = request.categories().stream().map(id -> new BytesRef(id.toString())).toList();
            all.add(new TermInSetQuery(Fields.CATEGORY, ids), Occur.FILTER);
        }
        if (request.tag() != null) {
            all.add(new TermQuery(new Term(Fields.TAG, request.tag())), Occur.FILTER);
        }
        var filter = all.build();
        return filter.clauses().isEmpty() ? null : filter;
    }

    private void addTo(BooleanQuery.Builder any, Question question, AskedWord word, double weight) {
        var exact = word.exact();
        if (!word.stems().isEmpty()) {
            any.add(boosted(stems(question, word), weight * weights.stem()), Occur.SHOULD);
            any.add(boosted(inTitle(question, word), weight * weights.inTitle()), Occur.SHOULD);
        }
        if (exact != null) {
            var query = new TermQuery(exact.term(), exact.states());
            any.add(boosted(query, weight * weights.exact()), Occur.SHOULD);
        }
        if (!word.taken().isEmpty()) {
            any.add(boosted(taken(question, word), weight * weights.fuzzy()), Occur.SHOULD);
        }
    }

    private static Query stems(Question question, AskedWord word) {
        var stems = word.stems();
        if (stems.size() == 1) {
            return new TermQuery(stems.getFirst().term(), stems.getFirst().states());
        }
        var together = new SynonymQuery.Builder(question.fields().stem());
        stems.forEach(stem -> together.addTerm(stem.term()));
        return together.build();
    }

    private static Query inTitle(Question question, AskedWord word) {
        var together = new SynonymQuery.Builder(question.fields().title());
        word.stems().forEach(stem -> together.addTerm(stem.term().bytes(), 1));
        return together.build();
    }

    private static Query taken(Question question, AskedWord word) {
        var together = new SynonymQuery.Builder(question.fields().exact());
        for (var each : word.taken()) {
            together.addTerm(
                    new BytesRef(each.word()), (float) Math.clamp(each.likeness(), .01, 1));
        }
        return together.build();
    }

    private static List<String> trigrams(Question question) {
        var distinct = new LinkedHashSet<String>();
        question.words().forEach(word -> Trigrams.of(word.word().forms().exact(), distinct::add));
        return distinct.stream().limit(MOST_TRIGRAMS).toList();
    }

    private static void add(
            List<String> terms, String field, double weight, BooleanQuery.Builder to) {
        for (var term : terms) {
            to.add(boosted(new TermQuery(new Term(field, term)), weight), Occur.SHOULD);
        }
    }

    private static Query boosted(Query query, double weight) {
        return weight == 1 ? query : new BoostQuery(query, (float) weight);
    }
}
