package org.dalil.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.web.Asking;

import java.util.Set;

/** The search, as the portal's own page asks it. */
@Controller("/api/v1/search")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchController {
    private final SearchIndex index;

    SearchController(SearchIndex index) {
        this.index = index;
    }

    @Get
    SearchResource search(Parameters given, Asking asking) {
        var page = Paging.of(given);
        var request =
                new SearchRequest(
                        given.required("q"),
                        given.language(),
                        asking.reader(),
                        Set.of(),
                        null,
                        page.number(),
                        page.size());
        return request.query().isBlank()
                ? SearchResource.NOTHING
                : SearchResource.of(index.search(request));
    }
}
