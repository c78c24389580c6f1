package org.dalil.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.Frames;
import org.dalil.web.Pages;
import org.dalil.web.ReaderLanguages;

import java.util.stream.Collectors;

/** Where a reader begins. */
@Controller
@Produces(MediaType.ALL)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class HomeController {
    private final Homes homes;
    private final ReaderLanguages languages;
    private final Frames frames;
    private final Pages pages;

    HomeController(Homes homes, ReaderLanguages languages, Frames frames, Pages pages) {
        this.homes = homes;
        this.languages = languages;
        this.frames = frames;
        this.pages = pages;
    }

    @Get("/")
    HttpResponse<?> best(HttpRequest<?> request) {
        return Redirects.found("/" + languages.preferred(request));
    }

    @Get("/{code}")
    HttpResponse<?> home(HttpRequest<?> request, Language language, Asking asking) {
        var paths =
                languages.all().stream()
                        .collect(Collectors.toMap(each -> each, each -> "/" + each));
        var frame = frames.of(request, language).canonicalAt("/" + language).translatedAt(paths);
        return pages.show(request, "home", homes.page(frame, language, asking.reader()), language);
    }
}
