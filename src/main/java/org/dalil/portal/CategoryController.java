package org.dalil.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
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

/** What is in a category. */
@Controller
@Produces(MediaType.ALL)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class CategoryController {
    private final CategoryPages categories;
    private final Frames frames;
    private final Pages pages;

    CategoryController(CategoryPages categories, Frames frames, Pages pages) {
        this.categories = categories;
        this.frames = frames;
        this.pages = pages;
    }

    @Get("/{code}/categories/{place}")
    HttpResponse<?> category(
            HttpRequest<?> request,
            Language language,
            @PathVariable String place,
            @QueryValue(defaultValue = "1") String page,
            Asking asking) {
        var asked = Place.of(place);
        var shelf = categories.shelf(asked.id(), language, asking.reader());
        if (!asked.slug().equals(shelf.node().slug())) {
            return Redirects.moved(shelf.address(1));
        }
        var content = categories.page(frames.of(request, language), shelf, PageNumber.of(page));
        return pages.show(request, "category", content, language);
    }
}
