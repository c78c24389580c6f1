package org.dalil.search.lucene;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.dalil.search.SearchRequest;
import org.dalil.search.lucene.lookup.Fields;
import org.dalil.search.lucene.lookup.Readable;
import org.dalil.search.lucene.question.Question;

import java.io.IOException;
import java.util.ArrayList;

/** What a filter alone finds: all that it holds to, the last changed first. */
final class Browsing {
    private static final Sort NEWEST =
            new Sort(
                    new SortField(Fields.UPDATED, SortField.Type.LONG, true),
                    new SortField(Fields.ARTICLE, SortField.Type.LONG));

    private Browsing() {}

    static Found newest(Readable readable, Question question, SearchRequest request)
            throws IOException {
        var most = SearchRequest.DEEPEST;
        var top =
                readable.searcher()
                        .search(
                                query(request, question),
                                new TopFieldCollectorManager(NEWEST, most, null, most));
        var found = new ArrayList<Candidate>(top.scoreDocs.length);
        for (var each : top.scoreDocs) {
            found.add(new Candidate(each.doc, readable.number(Fields.ARTICLE, each.doc), 0));
        }
        return new Found(
                Math.min(most, top.totalHits.value()),
                top.totalHits.relation() == TotalHits.Relation.EQUAL_TO
                        && top.totalHits.value() <= most,
                found);
    }

    /** Staff see what they have in every language together; a reader's page has one. */
    static Query query(SearchRequest request, Question question) {
        var all = new BooleanQuery.Builder();
        Filters.of(request).ifPresent(filter -> all.add(filter, Occur.FILTER));
        var isHeld = !request.unpublished() || request.filter().language() != null;
        Filters.hold(Fields.LANGUAGE, isHeld ? question.language().code() : null, all);
        question.conditions().all().forEach(each -> all.add(each.what(), each.occur()));
        return all.build();
    }
}
