package org.dalil.search.lucene;

import org.apache.lucene.search.Query;
import org.dalil.search.lucene.lookup.Additions;
import org.dalil.search.lucene.lookup.Fields;
import org.dalil.search.lucene.lookup.Readable;
import org.dalil.search.lucene.question.Question;

import java.io.IOException;
import java.util.List;

/**
 * How nearly a title is the query: what of the query is in it, times what of it is in the query.
 */
final class SameTitle {
    private final Readable readable;
    private final int[] documents;

    /**
     * @param documents ascending
     */
    SameTitle(Readable readable, int[] documents) {
        this.readable = readable;
        this.documents = documents;
    }

    /** In units of what the question's words weigh together. */
    double[] of(Question question, Ranking ranking) throws IOException {
        var found = new double[documents.length];
        var weight = new double[documents.length];
        for (var word : question.telling()) {
            var there = in(ranking.inTitle(word, question.fields(), readable));
            for (var at = 0; at < documents.length; at++) {
                if (there[at] > 0) {
                    found[at]++;
                    weight[at] += word.rarity();
                }
            }
        }
        var titleWords = readable.numbers(Fields.TITLE_WORDS, documents);
        for (var at = 0; at < documents.length; at++) {
            if (found[at] > 0) {
                weight[at] *= Math.min(1, found[at] / Math.max(1, titleWords[at]));
            }
        }
        return weight;
    }

    private double[] in(List<Query> queries) throws IOException {
        return new Additions(readable, documents).of(queries);
    }
}
