package org.dalil.search.lucene.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Terms that were looked up add what Lucene's own scorers would, to the last bit. */
class AdditionsTest {
    private static final int TEXTS = 300;
    private static final int SEGMENTS = 3;

    @Test
    void scoresAsLuceneDoes() throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            write(directory);
            try (var reader = DirectoryReader.open(directory)) {
                assertThat(reader.leaves()).hasSize(SEGMENTS);
                var readable = new Readable(new IndexSearcher(reader));
                var documents = IntStream.range(0, TEXTS).filter(each -> each % 3 > 0).toArray();
                for (var word : List.of("w0", "w1", "w7", "w19", "once", "nowhere")) {
                    var term = new Term("text", word);
                    var known = new TermQuery(term, readable.states(term));
                    var plain = new TermQuery(term);
                    assertThat(sums(readable, documents, known))
                            .isEqualTo(sums(readable, documents, plain));
                    assertThat(sums(readable, documents, new BoostQuery(known, .15f)))
                            .isEqualTo(sums(readable, documents, new BoostQuery(plain, .15f)));
                }
                var frequent = sums(readable, documents, new TermQuery(new Term("text", "w0")));
                assertThat(Arrays.stream(frequent).sum()).isPositive();
            }
        }
    }

    private static double[] sums(Readable readable, int[] documents, Query query)
            throws IOException {
        return new Additions(readable, documents).of(List.of(query, query));
    }

    /** Words of a skewed frequency, texts of every length, some deleted, in several segments. */
    private static void write(ByteBuffersDirectory directory) throws IOException {
        var random = new Random(7);
        var config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
        try (var writer = new IndexWriter(directory, config)) {
            for (var text = 0; text < TEXTS; text++) {
                var words = new StringBuilder(text == 50 ? "once" : "");
                for (var length = random.nextInt(1, 400); length > 0; length--) {
                    words.append(" w")
                            .append((int) (20 * random.nextDouble() * random.nextDouble()));
                }
                var document = new Document();
                document.add(new TextField("text", words.toString(), Field.Store.NO));
                document.add(new TextField("id", "i" + text, Field.Store.NO));
                writer.addDocument(document);
                if (text % (TEXTS / SEGMENTS) == TEXTS / SEGMENTS - 1) {
                    writer.commit();
                }
            }
            writer.deleteDocuments(new Term("id", "i4"), new Term("id", "i200"));
        }
    }
}
