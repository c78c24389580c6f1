package org.dalil.search.lucene.suggest;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.LongToDoubleFunction;

/** Of all documents that a query matches those that readers like most; then the shorter title. */
final class Best {
    /** More are not looked at: a key must not wait, and so few letters say nothing yet. */
    private static final int LOOKED_AT = 50_000;

    private static final Comparator<Place> ORDER =
            Comparator.comparingDouble(Place::popularity)
                    .reversed()
                    .thenComparingLong(Place::length)
                    .thenComparingLong(Place::article);

    private final IndexSearcher searcher;
    private final String articleField;
    private final LongToDoubleFunction popularity;

    /**
     * @param articleField in which a document's article stands as a number
     */
    Best(IndexSearcher searcher, String articleField, LongToDoubleFunction popularity) {
        this.searcher = searcher;
        this.articleField = articleField;
        this.popularity = popularity;
    }

    /** The numbers of at most so many documents, the best first. */
    List<Integer> of(Query query, int most) throws IOException {
        var weight =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var worstFirst = new PriorityQueue<>(ORDER.reversed());
        var left = LOOKED_AT;
        for (var leaf : searcher.getIndexReader().leaves()) {
            left -= add(weight, leaf, left, most, worstFirst);
        }
        var best = new ArrayList<>(worstFirst);
        best.sort(ORDER);
        return best.stream().map(Place::document).toList();
    }

    private int add(
            Weight weight, LeafReaderContext leaf, int left, int most, PriorityQueue<Place> best)
            throws IOException {
        var scorer = weight.scorer(leaf);
        if (scorer == null) {
            return 0;
        }
        var articles = DocValues.getNumeric(leaf.reader(), articleField);
        var lengths = DocValues.getNumeric(leaf.reader(), Fields.LENGTH);
        var alive = leaf.reader().getLiveDocs();
        var matching = scorer.iterator();
        var seen = 0;
        for (var at = matching.nextDoc();
                at != DocIdSetIterator.NO_MORE_DOCS && seen < left;
                at = matching.nextDoc()) {
            seen++;
            if ((alive == null || alive.get(at))
                    && articles.advanceExact(at)
                    && lengths.advanceExact(at)) {
                var article = articles.longValue();
                best.add(
                        new Place(
                                leaf.docBase + at,
                                article,
                                popularity.applyAsDouble(article),
                                lengths.longValue()));
                if (best.size() > most) {
                    best.remove();
                }
            }
        }
        return seen;
    }

    private record Place(int document, long article, double popularity, long length) {}
}
