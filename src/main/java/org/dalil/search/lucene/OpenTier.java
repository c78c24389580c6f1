package org.dalil.search.lucene;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.dalil.search.UnpublishedText;
import org.dalil.search.lucene.document.DocumentWriter;
import org.dalil.search.lucene.lookup.Fields;
import org.dalil.search.lucene.lookup.Readable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/**
 * Texts that readers do not have, in memory, beside the tiers and off their clock: nothing of them
 * lies on a disk, and nobody but staff who ask for them is given a reader that spans them.
 */
final class OpenTier implements AutoCloseable {
    private final DocumentWriter documents;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    OpenTier(DocumentWriter documents) {
        this.documents = documents;
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig());
            searchers = new SearcherManager(writer, null);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    void replace(List<UnpublishedText> texts, Set<Long> gone) {
        try {
            for (var id : gone) {
                writer.deleteDocuments(term(id));
            }
            for (var text : texts) {
                writer.updateDocument(term(text.id()), documents.write(text));
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Asks what staff may read and these together, so that words are counted among all of them. */
    <T> T asking(Readable staff, Asking<T> question) throws IOException {
        var open = searchers.acquire();
        try {
            return open.getIndexReader().numDocs() == 0
                    ? question.ask(staff)
                    : both(staff, open.getIndexReader(), question);
        } finally {
            searchers.release(open);
        }
    }

    private static <T> T both(Readable staff, IndexReader open, Asking<T> question)
            throws IOException {
        try (var both = new MultiReader(new IndexReader[] {staff.reader(), open}, false)) {
            var searcher = new IndexSearcher(both);
            searcher.setQueryCache(null); // as Snapshot's
            return question.ask(new Readable(searcher));
        }
    }

    private static Term term(long id) {
        return new Term(Fields.TEXT, Long.toString(id));
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What is asked of those who hold a reader. */
    interface Asking<T> {
        T ask(Readable readable) throws IOException;
    }
}
