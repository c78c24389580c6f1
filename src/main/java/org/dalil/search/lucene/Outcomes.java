package org.dalil.search.lucene;

import org.dalil.search.Explanation.Outcome;
import org.dalil.search.SearchRequest;
import org.dalil.search.lucene.lookup.Documents;
import org.dalil.search.lucene.lookup.Readable;

import java.io.IOException;

/** Where an article stands, or why it does not. */
final class Outcomes {
    private Outcomes() {}

    /** Of an article in the language that was asked, by its place in that answer. */
    static Outcome of(
            SearchRequest request,
            Readable readable,
            int document,
            int rank,
            double share,
            boolean weak)
            throws IOException {
        var filter = Filters.of(request);
        if (filter.isPresent() && !readable.searcher().explain(filter.get(), document).isMatch()) {
            return Outcome.OTHER_FILTER;
        }
        if (rank == 0) {
            return share == 0 ? Outcome.NO_COMMON_WORD : unranked(request);
        }
        if (Answering.isCut(request, weak) && rank > Answering.WEAK_HITS) {
            return Outcome.CUT;
        }
        var isOnPage = rank > request.skipped() && rank <= request.skipped() + request.size();
        if (!isOnPage) {
            return Outcome.OTHER_PAGE;
        }
        return weak ? Outcome.CLOSEST : Outcome.SHOWN;
    }

    private static Outcome unranked(SearchRequest request) {
        return switch (request.order()) {
            case RELEVANCE -> Outcome.OTHER_PAGE;
            case DATE -> Outcome.TOO_FEW_WORDS;
        };
    }

    /** Of one that is not there in that language. */
    static Outcome where(long article, Readable readable, Readable everything) throws IOException {
        if (isIn(article, readable)) {
            return Outcome.NOT_IN_THIS_LANGUAGE;
        }
        return isIn(article, everything) ? Outcome.OTHER_AUDIENCE : Outcome.NOT_INDEXED;
    }

    private static boolean isIn(long article, Readable readable) throws IOException {
        return readable.searcher().count(Documents.ofArticle(article)) > 0;
    }
}
