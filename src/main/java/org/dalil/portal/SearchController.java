package org.dalil.portal;

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
import io.micronaut.security.rules.SecurityRule;

import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.Frames;
import org.dalil.web.Pages;

/** Search, and what it suggests while somebody types. */
@Controller
@Produces(MediaType.ALL)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchController {
    private static final String EVERYONE = "everyone";

    private final SearchPages searches;
    private final SuggestionLists suggestions;
    private final Frames frames;
    private final Pages pages;

    SearchController(
            SearchPages searches, SuggestionLists suggestions, Frames frames, Pages pages) {
        this.searches = searches;
        this.suggestions = suggestions;
        this.frames = frames;
        this.pages = pages;
    }

    @Get("/{code}/search")
    HttpResponse<?> search(
            HttpRequest<?> request,
            Language language,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String category,
            @QueryValue(defaultValue = "") String tag,
            @QueryValue(defaultValue = "") String page,
            @QueryValue(defaultValue = "") String as,
            @QueryValue(defaultValue = "") String why,
            Asking asking) {
        var isEveryone = asking.isStaff() && as.equals(EVERYONE);
        var wanted =
                SearchAddress.of(language, q, category, tag, PageNumber.of(page))
                        .asEveryone(isEveryone);
        var frame = frames.of(request, language);
        var answered = searches.page(frame, wanted, why, asking);
        var answer = answered.page();
        if (answer.tooLong() || !answer.problems().isEmpty()) {
            return pages.showOnce(HttpStatus.BAD_REQUEST, "search", answer, language);
        }
        if (asking.isStaff() && !why.isBlank()) {
            return pages.showOnce(HttpStatus.OK, "search", answer, language);
        }
        return answer.hits().isEmpty() && wanted.page() > 1
                ? Redirects.found(wanted.onPage(1).toString())
                : pages.show(request, "search", answer, language, answered.shown());
    }

    @Get(value = "/{code}/search/counts", produces = MediaType.APPLICATION_JSON)
    HttpResponse<CategoryCounts> counts(
            Language language,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String category,
            @QueryValue(defaultValue = "") String tag,
            @QueryValue(defaultValue = "") String as,
            Asking asking) {
        var wanted =
                SearchAddress.of(language, q, category, tag, 1)
                        .asEveryone(asking.isStaff() && as.equals(EVERYONE));
        return forAWhile(searches.counts(wanted, asking), asking);
    }

    @Get(value = "/{code}/suggestions", produces = MediaType.APPLICATION_JSON)
    HttpResponse<SuggestionList> suggestions(
            Language language, @QueryValue(defaultValue = "") String q, Asking asking) {
        return forAWhile(suggestions.of(q, language, asking.reader()), asking);
    }

    /** A browser keeps it a minute; what staff get, not past their sign-out. */
    private static <T> HttpResponse<T> forAWhile(T answer, Asking asking) {
        return HttpResponse.ok(answer)
                .header(HttpHeaders.VARY, "Cookie")
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        asking.isStaff() ? "no-store" : "private, max-age=60");
    }
}
