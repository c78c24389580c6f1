package org.dalil.benchmark;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.dalil.text.Language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What everyone ships: the language's analyzer as it comes, title and text. */
final class PlainLucene {
    private final Analyzer analyzer;
    private final IndexSearcher searcher;

    PlainLucene(QuerySet set) throws IOException {
        analyzer = analyzer(set.documents().getFirst().language());
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var text : set.documents()) {
                var document = new Document();
                document.add(new StringField("id", text.id(), Store.YES));
                document.add(new TextField("title", text.title(), Store.NO));
                document.add(new TextField("text", text.body(), Store.NO));
                writer.addDocument(document);
            }
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    List<String> search(String query) throws IOException {
        var builder = new QueryBuilder(analyzer);
        var either = new BooleanQuery.Builder();
        for (var field : List.of("title", "text")) {
            var part = builder.createBooleanQuery(field, query);
            if (part != null) {
                either.add(part, Occur.SHOULD);
            }
        }
        var found = new ArrayList<String>();
        for (var each : searcher.search(either.build(), 10).scoreDocs) {
            found.add(searcher.storedFields().document(each.doc).get("id"));
        }
        return found;
    }

    private static Analyzer analyzer(Language language) {
        return language.equals(Language.ARABIC) ? new ArabicAnalyzer() : new EnglishAnalyzer();
    }
}
