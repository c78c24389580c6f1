package org.dalil.search.lucene.lookup;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.dalil.text.Language;

import java.io.IOException;
import java.util.OptionalInt;

/** Finds a document by what it is, not by its words. */
public final class Documents {
    private Documents() {}

    public static OptionalInt find(Readable readable, long article, Language language)
            throws IOException {
        var query =
                new BooleanQuery.Builder()
                        .add(ofArticle(article), Occur.FILTER)
                        .add(
                                new TermQuery(new Term(Fields.LANGUAGE, language.code())),
                                Occur.FILTER)
                        .build();
        var top = readable.searcher().search(query, 1);
        return top.scoreDocs.length == 0
                ? OptionalInt.empty()
                : OptionalInt.of(top.scoreDocs[0].doc);
    }

    public static Query ofArticle(long article) {
        return new TermQuery(new Term(Fields.ARTICLE, Long.toString(article)));
    }
}
