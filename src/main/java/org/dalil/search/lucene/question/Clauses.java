package org.dalil.search.lucene.question;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dalil.search.lucene.lookup.Readable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/** Weighted queries for single terms, one after the other; terms that no text has are left out. */
public final class Clauses {
    private final List<Query> all = new ArrayList<>();
    private final Readable readable;

    public Clauses(Readable readable) {
        this.readable = readable;
    }

    /** A hit has at least so many of them. */
    public static Query any(List<Query> clauses, int needed) {
        var any = new BooleanQuery.Builder();
        clauses.forEach(clause -> any.add(clause, Occur.SHOULD));
        return any.setMinimumNumberShouldMatch(needed).build();
    }

    public List<Query> all() {
        return all;
    }

    public Clauses add(String field, List<String> texts, double weight) throws IOException {
        for (var text : texts) {
            add(new Term(field, text), weight);
        }
        return this;
    }

    /** A word by its stems or what stands for it: the better counts, as if it were the word. */
    public Clauses addEither(
            String field, List<String> stems, List<Alternative> alternatives, double weight)
            throws IOException {
        if (alternatives.isEmpty()) {
            return addAny(field, stems, weight);
        }
        var same = new LinkedHashSet<>(stems);
        var each = new ArrayList<Query>();
        for (var alternative : alternatives) {
            if (alternative.isOneWord()) {
                same.addAll(alternative.stems().getFirst());
            } else {
                each.addAll(together(field, alternative));
            }
        }
        each.addAll(new Clauses(readable).addAny(field, List.copyOf(same), 1).all());
        return each.isEmpty() ? this : add(new DisjunctionMaxQuery(each, 0), weight);
    }

    /** All words of an expression, which weigh as one; none where a field lacks one of them. */
    private List<Query> together(String field, Alternative alternative) throws IOException {
        var words = alternative.stems();
        var all = new BooleanQuery.Builder();
        for (var stems : words) {
            var word = new Clauses(readable).addAny(field, stems, 1.0 / words.size()).all();
            if (word.isEmpty()) {
                return List.of();
            }
            all.add(word.getFirst(), Occur.MUST);
        }
        for (var pair : alternative.together()) {
            all.add(new TermQuery(pair.term(), pair.states()), Occur.FILTER);
        }
        return List.of(all.build());
    }

    /** One of several terms, counted as if they were the same. */
    public Clauses addAny(String field, List<String> texts, double weight) throws IOException {
        var known = new ArrayList<Term>(texts.size());
        for (var text : texts) {
            var term = new Term(field, text);
            if (readable.states(term).docFreq() > 0) {
                known.add(term);
            }
        }
        if (known.size() < 2) {
            return add(field, known.stream().map(Term::text).toList(), weight);
        }
        var together = new SynonymQuery.Builder(field);
        known.forEach(together::addTerm);
        return add(together.build(), weight);
    }

    public Clauses addSimilar(String field, List<SimilarWord> words, double weight) {
        if (words.isEmpty()) {
            return this;
        }
        var likest = new LinkedHashMap<String, Double>();
        for (var each : words) {
            var likeness = Math.clamp(each.likeness(), .01, 1);
            each.stems().forEach(stem -> likest.merge(stem, likeness, Math::max));
        }
        var together = new SynonymQuery.Builder(field);
        likest.forEach(
                (stem, likeness) -> together.addTerm(new BytesRef(stem), likeness.floatValue()));
        return add(together.build(), weight);
    }

    private void add(Term term, double weight) throws IOException {
        var states = readable.states(term);
        if (states.docFreq() > 0) {
            add(new TermQuery(term, states), weight);
        }
    }

    private Clauses add(Query query, double weight) {
        if (weight > 0) {
            all.add(weight == 1 ? query : new BoostQuery(query, (float) weight));
        }
        return this;
    }
}
