package org.dalil.search.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Weighted queries for single terms, one after the other; terms that no text has are left out. */
final class Clauses {
    private final List<Query> all = new ArrayList<>();
    private final Readable readable;

    Clauses(Readable readable) {
        this.readable = readable;
    }

    List<Query> all() {
        return all;
    }

    Clauses add(String field, List<String> texts, double weight) throws IOException {
        for (var text : texts) {
            add(new Term(field, text), weight);
        }
        return this;
    }

    /** One of several terms, counted as if they were the same. */
    Clauses addAny(String field, List<String> texts, double weight) throws IOException {
        if (texts.size() == 1) {
            return add(field, texts, weight);
        }
        var together = new SynonymQuery.Builder(field);
        var known = 0;
        for (var text : texts) {
            var term = new Term(field, text);
            if (readable.states(term).docFreq() > 0) {
                together.addTerm(term);
                known++;
            }
        }
        return known == 0 ? this : add(together.build(), weight);
    }

    Clauses addSimilar(String field, List<SimilarWord> words, double weight) {
        if (words.isEmpty()) {
            return this;
        }
        var together = new SynonymQuery.Builder(field);
        for (var each : words) {
            var likeness = (float) Math.clamp(each.likeness(), .01, 1);
            together.addTerm(new BytesRef(each.word()), likeness);
        }
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
