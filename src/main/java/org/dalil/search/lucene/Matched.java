package org.dalil.search.lucene;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.dalil.search.filter.Facet;
import org.dalil.search.lucene.lookup.Fields;
import org.dalil.search.lucene.lookup.Readable;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Documents that were found, to be counted by what is kept with each.
 *
 * @param texts the same without the drafts of what is found as it is live
 */
record Matched(FixedBitSet documents, FixedBitSet texts) {

    static Matched of(Found found, Readable readable) {
        var documents = none(readable);
        found.documents().forEach(each -> documents.set(each.document()));
        var texts = none(readable);
        found.ranked().forEach(each -> texts.set(each.document()));
        return new Matched(documents, texts);
    }

    static Matched of(Query query, Readable readable) throws IOException {
        var documents = none(readable);
        readable.searcher().search(query, Collecting.into(documents));
        return new Matched(documents, Twice.without(documents, readable));
    }

    private static FixedBitSet none(Readable readable) {
        return new FixedBitSet(Math.max(1, readable.reader().maxDoc()));
    }

    long count() {
        return texts.cardinality();
    }

    /** Each choice with how many texts it has; by state a text counts in each that it is in. */
    Map<String, Long> by(Facet facet, Readable readable) throws IOException {
        var counted = facet == Facet.STATE ? documents : texts;
        var counts = new HashMap<String, Long>();
        for (var leaf : readable.reader().leaves()) {
            count(field(facet), leaf, counted, counts);
        }
        return counts;
    }

    private static String field(Facet facet) {
        return switch (facet) {
            case CATEGORY -> Fields.CATEGORY;
            case TAG -> Fields.TAG;
            case KIND -> Fields.KIND;
            case LANGUAGE -> Fields.LANGUAGE;
            case STATE -> Fields.STATE;
        };
    }

    private static void count(
            String field, LeafReaderContext leaf, FixedBitSet counted, Map<String, Long> counts)
            throws IOException {
        var values = DocValues.getSortedSet(leaf.reader(), field);
        var each = new long[Math.toIntExact(values.getValueCount())];
        for (var at = next(counted, 0, leaf); at >= 0; at = next(counted, at + 1, leaf)) {
            for (var left = values.advanceExact(at) ? values.docValueCount() : 0;
                    left > 0;
                    left--) {
                each[Math.toIntExact(values.nextOrd())]++;
            }
        }
        for (var ord = 0; ord < each.length; ord++) {
            if (each[ord] > 0) {
                counts.merge(values.lookupOrd(ord).utf8ToString(), each[ord], Long::sum);
            }
        }
    }

    /**
     * @param from counted within the segment, as is the answer; -1 where it has no other
     */
    static int next(FixedBitSet counted, int from, LeafReaderContext leaf) {
        var end = leaf.docBase + leaf.reader().maxDoc();
        if (leaf.docBase + from >= end) {
            return -1;
        }
        var next = counted.nextSetBit(leaf.docBase + from, end);
        return next == DocIdSetIterator.NO_MORE_DOCS ? -1 : next - leaf.docBase;
    }
}
