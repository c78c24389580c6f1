package org.dalil.search.lucene.lookup;

import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds up many small queries over few documents. Each is asked for itself: a disjunction of as many
 * keeps them in a heap, at several times the cost.
 */
public final class Additions {
    private final Readable readable;
    private final int[] documents;
    private final List<Stretch> stretches;
    private final Map<String, FieldScores> fields = new HashMap<>();
    private final double[] sums;

    /**
     * @param documents ascending
     */
    public Additions(Readable readable, int[] documents) {
        this.readable = readable;
        this.documents = documents;
        this.stretches = Stretch.of(readable, documents);
        this.sums = new double[documents.length];
    }

    public double[] of(List<Query> queries) throws IOException {
        for (var query : queries) {
            add(query);
        }
        return sums;
    }

    private void add(Query query) throws IOException {
        var boost = query instanceof BoostQuery boosted ? boosted.getBoost() : 1f;
        var inside = query instanceof BoostQuery boosted ? boosted.getQuery() : query;
        if (inside instanceof TermQuery term && isLookedUp(term)) {
            scores(term.getTerm().field()).add(term, boost, sums);
        } else {
            var searcher = readable.searcher();
            add(searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1));
        }
    }

    private boolean isLookedUp(TermQuery term) {
        var states = term.getTermStates();
        return states != null && states.wasBuiltFor(readable.searcher().getTopReaderContext());
    }

    private FieldScores scores(String field) throws IOException {
        var known = fields.get(field);
        if (known == null) {
            known = new FieldScores(readable, field, documents, stretches);
            fields.put(field, known);
        }
        return known;
    }

    private void add(Weight weight) throws IOException {
        for (var stretch : stretches) {
            add(weight, stretch);
        }
    }

    private void add(Weight weight, Stretch stretch) throws IOException {
        var scorer = weight.scorer(stretch.leaf());
        if (scorer == null) {
            return;
        }
        var matching = scorer.iterator();
        for (var at = stretch.from(); at < stretch.to(); at++) {
            var document = documents[at] - stretch.leaf().docBase;
            var there = matching.docID();
            if (there < document) {
                there = matching.advance(document);
            }
            if (there == document) {
                sums[at] += scorer.score();
            }
        }
    }
}
