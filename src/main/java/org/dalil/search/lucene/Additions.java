package org.dalil.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

import java.io.IOException;
import java.util.List;

/**
 * Adds up many small queries over few documents. Each is asked for itself: a disjunction of as many
 * keeps them in a heap, at several times the cost.
 */
final class Additions {
    private final Readable readable;
    private final int[] documents;
    private final double[] sums;

    /**
     * @param documents ascending
     */
    Additions(Readable readable, int[] documents) {
        this.readable = readable;
        this.documents = documents;
        this.sums = new double[documents.length];
    }

    double[] of(List<Query> queries) throws IOException {
        var searcher = readable.searcher();
        for (var query : queries) {
            add(searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1));
        }
        return sums;
    }

    private void add(Weight weight) throws IOException {
        var leaves = readable.reader().leaves();
        for (var from = 0; from < documents.length; ) {
            var leaf = leaves.get(ReaderUtil.subIndex(documents[from], leaves));
            var to = end(leaf, from);
            add(weight, leaf, from, to);
            from = to;
        }
    }

    private void add(Weight weight, LeafReaderContext leaf, int from, int to) throws IOException {
        var scorer = weight.scorer(leaf);
        if (scorer == null) {
            return;
        }
        var matching = scorer.iterator();
        for (var at = from; at < to; at++) {
            var document = documents[at] - leaf.docBase;
            var there = matching.docID();
            if (there < document) {
                there = matching.advance(document);
            }
            if (there == document) {
                sums[at] += scorer.score();
            }
        }
    }

    private int end(LeafReaderContext leaf, int from) {
        var limit = leaf.docBase + leaf.reader().maxDoc();
        var at = from;
        while (at < documents.length && documents[at] < limit) {
            at++;
        }
        return at;
    }
}
