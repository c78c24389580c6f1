package org.dalil.search.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dalil.search.SearchRequest;

import java.util.Optional;

/** What a request narrows its hits to. */
final class Filters {
    private Filters() {}

    static Query filtered(Query query, SearchRequest request) {
        var filter = of(request);
        if (filter.isEmpty()) {
            return query;
        }
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(filter.get(), Occur.FILTER)
                .build();
    }

    static Optional<Query> of(SearchRequest request) {
        var all = new BooleanQuery.Builder();
        if (!request.categories().isEmpty()) {
            var ids = request.categories().stream().map(id -> new BytesRef(id.toString())).toList();
            all.add(new TermInSetQuery(Fields.CATEGORY, ids), Occur.FILTER);
        }
        if (request.tag() != null) {
            all.add(new TermQuery(new Term(Fields.TAG, request.tag())), Occur.FILTER);
        }
        var filter = all.build();
        return filter.clauses().isEmpty() ? Optional.empty() : Optional.of(filter);
    }
}
