package org.dalil.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

import org.dalil.api.ParameterRefused.Rule;
import org.dalil.insight.event.Origin;
import org.dalil.search.Results;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.search.filter.Filter;
import org.dalil.search.filter.Order;
import org.dalil.web.Asking;
import org.dalil.web.category.ReaderCategories;
import org.dalil.web.visitor.Counting;
import org.dalil.web.visitor.ShownSearches;

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
    private final ShownSearches searches;
    private final Counting counting;

    SearchController(
            SearchIndex index,
            ReaderCategories categories,
            ShownSearches searches,
            Counting counting) {
        this.index = index;
        this.categories = categories;
        this.searches = searches;
        this.counting = counting;
    }

    @Get
    SearchResource search(HttpRequest<?> request, Parameters given, Asking asking) {
        var page = Paging.of(given);
        var wanted =
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
        if (wanted.query().isBlank()) {
            return SearchResource.NOTHING;
        }
        var results = index.search(wanted);
        count(request, given, wanted, results);
        return SearchResource.of(results);
    }

    /** A page elsewhere that searches for its readers; who shows a token is a program of ours. */
    private void count(
            HttpRequest<?> request, Parameters given, SearchRequest wanted, Results results) {
        if (request.getHeaders().get(HttpHeaders.AUTHORIZATION) == null) {
            var shown =
                    searches.of(
                            wanted.query().strip(),
                            wanted.language(),
                            results,
                            given.id("category").orElse(null),
                            given.words("tag", LONGEST_TAG).isPresent(),
                            wanted.page());
            counting.count(request, Origin.API, shown);
        }
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
