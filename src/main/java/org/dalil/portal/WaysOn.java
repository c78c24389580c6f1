package org.dalil.portal;

import org.dalil.portal.page.Correction;
import org.dalil.portal.page.Pager;
import org.dalil.portal.page.Words;
import org.dalil.search.Hit;
import org.dalil.search.Results;
import org.dalil.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/** What a results page leads on to, and how much there is. */
final class WaysOn {
    /** Past this, a count tells nobody anything. */
    private static final int LARGEST_COUNT = 50;

    private WaysOn() {}

    static long count(Results results) {
        return results.totalIsExact() && results.total() <= LARGEST_COUNT ? results.total() : 0;
    }

    static @Nullable Correction correction(Results results, SearchAddress wanted) {
        var words = results.didYouMean();
        return words == null
                ? null
                : new Correction(
                        Words.of(words, wanted.language()), wanted.asking(words).toString());
    }

    static @Nullable Words readAs(Results results, SearchAddress wanted) {
        var words = results.readAs();
        if (words == null) {
            return null;
        }
        var answered = results.hits().stream().map(Hit::language).findFirst();
        return Words.of(words, answered.orElse(wanted.language()));
    }

    static @Nullable Pager pager(Results results, SearchAddress wanted) {
        var page = wanted.page();
        var behind =
                Math.min(results.total(), SearchRequest.DEEPEST) > (long) page * SearchPages.SIZE;
        return page == 1 && !behind
                ? null
                : new Pager(
                        page > 1 ? wanted.onPage(page - 1).toString() : null,
                        behind ? wanted.onPage(page + 1).toString() : null,
                        page,
                        0);
    }
}
