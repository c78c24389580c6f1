package org.dalil.portal;

import org.dalil.portal.page.SearchPage;
import org.dalil.search.SearchRequest;
import org.dalil.web.Frame;

import java.util.List;

/** Searches that are not asked: too long, or held to what is not there. */
final class RefusedSearches {
    private RefusedSearches() {}

    /** The page that says what is wrong with what is asked, and keeps the words in the field. */
    static SearchPage page(Frame frame, Filter filter) {
        var wanted = filter.wanted();
        var tree = filter.tree();
        return new SearchPage(
                frame,
                wanted.query(),
                wanted.language().directionOf(wanted.query()),
                false,
                false,
                0,
                wanted.isTooLong(),
                SearchRequest.LONGEST,
                filter.problems(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                "",
                List.of(),
                null,
                null,
                List.of(),
                tree.lines(tree.top()),
                null);
    }
}
