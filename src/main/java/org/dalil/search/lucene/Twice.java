package org.dalil.search.lucene;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;
import org.dalil.search.lucene.lookup.Fields;
import org.dalil.search.lucene.lookup.Readable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Drafts that are found beside the live text they are to replace. */
final class Twice {
    private Twice() {}

    /** The better of a text and its draft, so that neither speaks against the other. */
    static Found once(Found found, Readable readable) throws IOException {
        var seen = new HashSet<Text>();
        var once = new ArrayList<Candidate>(found.ranked().size());
        var twins = new ArrayList<Candidate>();
        for (var each : found.ranked()) {
            var isFirst = seen.add(text(each.article(), each.document(), readable));
            (isFirst ? once : twins).add(each);
        }
        return new Found(found.total() - twins.size(), found.totalIsExact(), once, twins);
    }

    static FixedBitSet without(FixedBitSet documents, Readable readable) throws IOException {
        var beside = beside(documents, readable);
        if (beside.isEmpty()) {
            return documents;
        }
        var once = documents.clone();
        for (var leaf : readable.reader().leaves()) {
            dropDraftsOfLive(leaf, documents, beside, readable, once);
        }
        return once;
    }

    /** By article and language; few, for they are what is being written. */
    private static Map<Text, Integer> beside(FixedBitSet documents, Readable readable)
            throws IOException {
        var beside = new HashMap<Text, Integer>();
        for (var leaf : readable.reader().leaves()) {
            var marks = leaf.reader().getNumericDocValues(Fields.BESIDE);
            for (var at = marks == null ? -1 : Matched.next(documents, 0, leaf);
                    at >= 0;
                    at = Matched.next(documents, at + 1, leaf)) {
                if (marks.advanceExact(at)) {
                    var document = leaf.docBase + at;
                    var article = readable.number(Fields.ARTICLE, document);
                    beside.put(text(article, document, readable), document);
                }
            }
        }
        return beside;
    }

    private static void dropDraftsOfLive(
            LeafReaderContext leaf,
            FixedBitSet documents,
            Map<Text, Integer> beside,
            Readable readable,
            FixedBitSet once)
            throws IOException {
        var articles = DocValues.getNumeric(leaf.reader(), Fields.ARTICLE);
        var wanted = beside.keySet().stream().map(Text::article).collect(Collectors.toSet());
        for (var at = Matched.next(documents, 0, leaf);
                at >= 0;
                at = Matched.next(documents, at + 1, leaf)) {
            if (articles.advanceExact(at) && wanted.contains(articles.longValue())) {
                var document = leaf.docBase + at;
                var draft = beside.get(text(articles.longValue(), document, readable));
                if (draft != null && draft != document) {
                    once.clear(draft);
                }
            }
        }
    }

    static Text text(long article, int document, Readable readable) throws IOException {
        return new Text(article, readable.values(Fields.LANGUAGE, document));
    }

    record Text(long article, List<String> language) {}
}
