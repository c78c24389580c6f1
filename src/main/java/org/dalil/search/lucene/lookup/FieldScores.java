package org.dalil.search.lucene.lookup;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/**
 * What single terms of one field add to a few documents: BM25 as Lucene reckons it, to the last
 * bit. For each term Lucene makes a table of all lengths, and enumerations for each segment; here
 * they are made once for all terms of the field.
 */
final class FieldScores {
    /** Lucene's own. */
    private static final float K1 = 1.2f;

    private static final float B = .75f;

    private final List<Stretch> stretches;
    private final int[] documents;
    private final long texts;
    private final float[] lengths;
    private final @Nullable TermsEnum[] terms;
    private final @Nullable PostingsEnum[] postings;

    /**
     * @param documents ascending
     * @param stretches of them in each segment
     */
    FieldScores(Readable readable, String field, int[] documents, List<Stretch> stretches)
            throws IOException {
        this.stretches = stretches;
        this.documents = documents;
        this.lengths = new float[documents.length];
        this.terms = new TermsEnum[stretches.size()];
        this.postings = new PostingsEnum[stretches.size()];
        var statistics = readable.searcher().collectionStatistics(field);
        this.texts = statistics == null ? 0 : statistics.docCount();
        if (statistics != null) {
            var average = (float) (statistics.sumTotalTermFreq() / (double) texts);
            for (var at = 0; at < stretches.size(); at++) {
                var leaf = stretches.get(at).leaf().reader();
                var inLeaf = leaf.terms(field);
                terms[at] = inLeaf == null ? null : inLeaf.iterator();
                readLengths(stretches.get(at), field, average);
            }
        }
    }

    private void readLengths(Stretch stretch, String field, float average) throws IOException {
        var norms = stretch.leaf().reader().getNormValues(field);
        for (var at = stretch.from(); norms != null && at < stretch.to(); at++) {
            if (norms.advanceExact(documents[at] - stretch.leaf().docBase)) {
                var length = SmallFloat.byte4ToInt((byte) norms.longValue());
                lengths[at] = 1f / (K1 * ((1 - B) + B * length / average));
            }
        }
    }

    void add(TermQuery query, float boost, double[] sums) throws IOException {
        var states = query.getTermStates();
        var idf = (float) Math.log(1 + (texts - states.docFreq() + .5) / (states.docFreq() + .5));
        for (var at = 0; at < stretches.size(); at++) {
            var state = terms[at] == null ? null : states.get(stretches.get(at).leaf());
            var known = state == null ? null : state.get();
            if (known != null) {
                terms[at].seekExact(query.getTerm().bytes(), known);
                postings[at] = terms[at].postings(postings[at], PostingsEnum.FREQS);
                add(stretches.get(at), postings[at], boost * idf, sums);
            }
        }
    }

    private void add(Stretch stretch, PostingsEnum matching, float weight, double[] sums)
            throws IOException {
        for (var at = stretch.from(); at < stretch.to(); at++) {
            var document = documents[at] - stretch.leaf().docBase;
            var there = matching.docID();
            if (there < document) {
                there = matching.advance(document);
            }
            if (there == document) {
                sums[at] += weight - weight / (1f + matching.freq() * lengths[at]);
            }
        }
    }
}
