package org.dalil.desk.search;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;

/** The search of the desk, and what its filters would find. */
@Controller(SearchAddress.PATH)
@Produces(MediaType.ALL)
@Secured("READ_INTERNAL")
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchController {
    private final DeskSearches searches;
    private final CountResources counts;
    private final DeskFrames frames;
    private final DeskPages pages;

    SearchController(
            DeskSearches searches, CountResources counts, DeskFrames frames, DeskPages pages) {
        this.searches = searches;
        this.counts = counts;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> search(
            HttpRequest<?> request, @QueryValue(defaultValue = "") String why, Asking asking) {
        var language = frames.language(request);
        var asked = SearchAddress.of(request);
        var title = pages.message("desk.search.title", language);
        var frame = frames.of(request, asking, "search", title);
        var page = searches.page(frame, asked, why, language, asking);
        if (page.asked() && page.hits().isEmpty() && asked.page() > 1) {
            return pages.goOn(asked.onPage(1).toString());
        }
        var isRefused = page.most() > 0 || !page.problems().isEmpty();
        var status = isRefused ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
        return pages.showOnce(status, "desk/search", page, language);
    }

    @Get(value = "/counts", produces = MediaType.APPLICATION_JSON)
    HttpResponse<CountResource> counts(HttpRequest<?> request, Asking asking) {
        var language = frames.language(request);
        var asked = SearchAddress.of(request);
        var found = searches.counts(asked, language, asking);
        return HttpResponse.ok(counts.of(found, asked, language))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
