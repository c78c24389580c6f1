package org.dalil.search.lucene.generation;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The index of one audience: its texts and nobody else's. */
final class Tier implements AutoCloseable {
    /** Few segments: each costs a look-up for every word of a query. */
    private static final int SEGMENTS = 4;

    private static final double BUFFER_MB = 16;

    /** With Lucene's own floor every few changes write a small index whole, again and again. */
    private static final double SMALL_MB = 4;

    private final Directory directory;
    private final IndexWriter writer;

    private Tier(Directory directory, IndexWriter writer) {
        this.directory = directory;
        this.writer = writer;
    }

    static Tier open(Path folder) throws IOException {
        var directory = FSDirectory.open(folder);
        try {
            return new Tier(directory, new IndexWriter(directory, config()));
        } catch (IOException | RuntimeException damaged) {
            directory.close();
            throw damaged;
        }
    }

    private static IndexWriterConfig config() {
        var merging = new TieredMergePolicy();
        merging.setSegmentsPerTier(SEGMENTS)
                .setFloorSegmentMB(SMALL_MB)
                .setForceMergeDeletesPctAllowed(0); // what is forgotten is forgotten wholly
        return new IndexWriterConfig()
                .setMergePolicy(merging)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
    }

    void replace(List<Term> gone, List<Document> documents) throws IOException {
        writer.deleteDocuments(gone.toArray(Term[]::new));
        if (!documents.isEmpty()) { // an empty batch would leave a buffer that nobody flushes
            writer.addDocuments(documents);
        }
    }

    DirectoryReader read() throws IOException {
        return DirectoryReader.open(writer);
    }

    /** The reader of now: {@code last} with another reference where nothing changed. */
    DirectoryReader read(DirectoryReader last) throws IOException {
        var changed = DirectoryReader.openIfChanged(last, writer);
        if (changed == null) {
            last.incRef();
            return last;
        }
        return changed;
    }

    Map<String, String> committed() {
        var committed = new HashMap<String, String>();
        var last = writer.getLiveCommitData();
        if (last != null) {
            last.forEach(entry -> committed.put(entry.getKey(), entry.getValue()));
        }
        return committed;
    }

    void commit(Map<String, String> facts) throws IOException {
        writer.setLiveCommitData(facts.entrySet());
        writer.commit();
    }

    boolean hasDeletions() {
        return writer.hasDeletions();
    }

    /** Writes what holds something deleted anew; others may go on writing meanwhile. */
    void forget() throws IOException {
        writer.forceMergeDeletes(true);
    }

    boolean isOpen() {
        return writer.isOpen();
    }

    /** Without a commit. */
    @Override
    public void close() throws IOException {
        try (directory) {
            writer.close();
        }
    }
}
