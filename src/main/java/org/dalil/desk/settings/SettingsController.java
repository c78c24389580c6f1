package org.dalil.desk.settings;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;

import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.frame.SidePart;
import org.dalil.web.Asking;

/** Leads to the first page of the settings that somebody may open. */
@Controller("/desk/settings")
@Produces(MediaType.ALL)
@Secured("KEEP_ARTICLES")
class SettingsController {
    private final DeskPages pages;

    SettingsController(DeskPages pages) {
        this.pages = pages;
    }

    @Get
    HttpResponse<?> first(HttpRequest<?> request, Asking asking) {
        return SidePart.of(asking.account()).stream()
                .findFirst()
                .<HttpResponse<?>>map(page -> pages.goOn(page.address()))
                .orElseGet(() -> HttpResponse.status(HttpStatus.NOT_FOUND));
    }
}
