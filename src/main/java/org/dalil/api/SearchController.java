package org.dalil.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

import org.dalil.api.ParameterRefused.Rule;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.search.filter.Filter;
import org.dalil.search.filter.Order;
import org.dalil.web.Asking;
import org.dalil.web.category.ReaderCategories;

import java.util.Set;

/** The search, as the portal's own page asks it. */
@Controller("/api/v1/search")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchController {
    /** As long as a tag can be. */
    private static final int LONGEST_TAG = 100;

    private final SearchIndex index;
    private final ReaderCategories categories;

    SearchController(SearchIndex index, ReaderCategories categories) {
        this.index = index;
        this.categories = categories;
    }

    @Get
    SearchResource search(Parameters given, Asking asking) {
        var page = Paging.of(given);
        var request =
                new SearchRequest(
                        given.required("q"),
                        given.language(),
                        asking.reader(),
                        filter(given, asking),
                        Order.RELEVANCE,
                        false,
                        page.number(),
                        page.size(),
                        false);
        return request.query().isBlank()
                ? SearchResource.NOTHING
                : SearchResource.of(index.search(request));
    }

    private Filter filter(Parameters given, Asking asking) {
        return new Filter(
                given.id("category").map(id -> withAllBelow(id, asking)).orElse(Set.of()),
                given.words("tag", LONGEST_TAG).orElse(null),
                null,
                given.language("language").orElse(null),
                null);
    }

    private Set<Long> withAllBelow(long id, Asking asking) {
        var ids = categories.withAllBelow(id, asking.reader());
        if (ids.isEmpty()) {
            throw new ParameterRefused("category", new Rule.There());
        }
        return ids;
    }
}
