package org.dalil.search.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dalil.search.SearchRequest;
import org.dalil.search.lucene.lookup.Fields;
import org.jspecify.annotations.Nullable;

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
        var filter = request.filter();
        var all = new BooleanQuery.Builder();
        if (!filter.categories().isEmpty()) {
            var ids = filter.categories().stream().map(id -> new BytesRef(id.toString())).toList();
            all.add(new TermInSetQuery(Fields.CATEGORY, ids), Occur.FILTER);
        }
        hold(Fields.TAG, filter.tag(), all);
        hold(Fields.KIND, filter.kind() == null ? null : filter.kind().name(), all);
        hold(Fields.STATE, filter.state() == null ? null : filter.state().name(), all);
        var query = all.build();
        return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
    }

    /** A language holds which texts are asked, not what is found of them. */
    static void hold(String field, @Nullable String value, BooleanQuery.Builder all) {
        if (value != null) {
            all.add(new TermQuery(new Term(field, value)), Occur.FILTER);
        }
    }
}
