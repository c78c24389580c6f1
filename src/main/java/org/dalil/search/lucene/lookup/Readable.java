package org.dalil.search.lucene.lookup;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.dalil.text.Language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What one audience may read, at one moment. */
public record Readable(
        IndexSearcher searcher, List<Language> languages, Map<Term, TermStates> looked) {
    /** Terms of recent queries; a dictionary is slow to ask the same again. */
    private static final int REMEMBERED = 10_000;

    public Readable(IndexSearcher searcher) throws IOException {
        this(searcher, languages(searcher.getIndexReader()), new ConcurrentHashMap<>());
    }

    public IndexReader reader() {
        return searcher.getIndexReader();
    }

    /** A term's statistics among what may be read. */
    public TermStates states(Term term) throws IOException {
        var known = looked.get(term);
        if (known != null) {
            return known;
        }
        if (looked.size() >= REMEMBERED) {
            looked.clear();
        }
        var found = TermStates.build(searcher, term, true);
        looked.put(term, found);
        return found;
    }

    /**
     * Whether a word stands in a text that is still there. The dictionary alone keeps words of
     * texts that were narrowed or archived until segments are merged: nobody may be offered those.
     */
    public boolean lives(Term term) throws IOException {
        for (var leaf : reader().leaves()) {
            if (livesIn(leaf.reader(), term)) {
                return true;
            }
        }
        return false;
    }

    /** A number that is kept with a document; 0 where none is. */
    public long number(String field, int document) throws IOException {
        var leaves = reader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var numbers = leaf.reader().getNumericDocValues(field);
        return numbers != null && numbers.advanceExact(document - leaf.docBase)
                ? numbers.longValue()
                : 0;
    }

    /** Words that are kept with a document, in the order of their letters. */
    public List<String> values(String field, int document) throws IOException {
        var leaves = reader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var kept = DocValues.getSortedSet(leaf.reader(), field);
        var values = new ArrayList<String>();
        for (var left = kept.advanceExact(document - leaf.docBase) ? kept.docValueCount() : 0;
                left > 0;
                left--) {
            values.add(kept.lookupOrd(kept.nextOrd()).utf8ToString());
        }
        return values;
    }

    /**
     * A number that is kept with each of several documents; 0 where none is.
     *
     * @param documents ascending
     */
    public long[] numbers(String field, int[] documents) throws IOException {
        var found = new long[documents.length];
        for (var stretch : Stretch.of(this, documents)) {
            var numbers = stretch.leaf().reader().getNumericDocValues(field);
            for (var at = stretch.from(); numbers != null && at < stretch.to(); at++) {
                var document = documents[at] - stretch.leaf().docBase;
                found[at] = numbers.advanceExact(document) ? numbers.longValue() : 0;
            }
        }
        return found;
    }

    private static boolean livesIn(LeafReader leaf, Term term) throws IOException {
        return leaf.hasDeletions() ? firstLiving(leaf, term) >= 0 : leaf.docFreq(term) > 0;
    }

    /** The first document of a segment that has the term and is still there, or -1. */
    public static int firstLiving(LeafReader leaf, Term term) throws IOException {
        var alive = leaf.getLiveDocs();
        var postings = leaf.postings(term, PostingsEnum.NONE);
        if (postings == null) {
            return -1;
        }
        for (var doc = postings.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = postings.nextDoc()) {
            if (alive == null || alive.get(doc)) {
                return doc;
            }
        }
        return -1;
    }

    private static List<Language> languages(IndexReader reader) throws IOException {
        var terms = MultiTerms.getTerms(reader, Fields.LANGUAGE);
        var languages = new ArrayList<Language>();
        if (terms != null) {
            var each = terms.iterator();
            for (BytesRef code = each.next(); code != null; code = each.next()) {
                languages.add(new Language(code.utf8ToString()));
            }
        }
        return List.copyOf(languages);
    }
}
