package org.dalil.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

import java.util.Collection;

/** Notes every document that a query finds, without weighing any. */
final class Collecting extends SimpleCollector {
    private final FixedBitSet documents;
    private int base;

    private Collecting(FixedBitSet documents) {
        this.documents = documents;
    }

    /** A searcher without threads of its own asks for one collector. */
    static CollectorManager<Collector, Void> into(FixedBitSet documents) {
        return new CollectorManager<>() {
            @Override
            public Collector newCollector() {
                return new Collecting(documents);
            }

            @Override
            public Void reduce(Collection<Collector> collectors) {
                return null;
            }
        };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
        base = leaf.docBase;
    }

    @Override
    public void collect(int document) {
        documents.set(base + document);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
