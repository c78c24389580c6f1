package org.dalil.search.lucene.lookup;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

import java.util.ArrayList;
import java.util.List;

/** Which of some documents are in one segment: those from one place in the list to another. */
record Stretch(LeafReaderContext leaf, int from, int to) {

    /**
     * @param documents ascending
     */
    static List<Stretch> of(Readable readable, int[] documents) {
        var leaves = readable.reader().leaves();
        var stretches = new ArrayList<Stretch>();
        for (var from = 0; from < documents.length; ) {
            var leaf = leaves.get(ReaderUtil.subIndex(documents[from], leaves));
            var limit = leaf.docBase + leaf.reader().maxDoc();
            var to = from;
            while (to < documents.length && documents[to] < limit) {
                to++;
            }
            stretches.add(new Stretch(leaf, from, to));
            from = to;
        }
        return stretches;
    }
}
