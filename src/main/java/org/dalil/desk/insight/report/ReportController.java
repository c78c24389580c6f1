package org.dalil.desk.insight.report;

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

import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;

/** The reports beside the topics, each as a page and as a file. */
@Controller(ReportPages.PLACE)
@Produces(MediaType.ALL)
@Secured("SEE_INSIGHT")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReportController {
    private final ReportPages shown;
    private final ProductPages products;
    private final DeskPages pages;

    ReportController(ReportPages shown, ProductPages products, DeskPages pages) {
        this.shown = shown;
        this.products = products;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> first() {
        return pages.goOn(ReportKind.VIEWS.address());
    }

    @Get("/{kind:[a-z]+}")
    HttpResponse<?> one(HttpRequest<?> request, Asking asking, @PathVariable String kind) {
        return ReportKind.of(kind)
                .<HttpResponse<?>>map(each -> shown.show(request, asking, each))
                .orElseGet(HttpResponse::notFound);
    }

    @Get("/{kind:[a-z]+}.csv")
    HttpResponse<?> file(HttpRequest<?> request, Asking asking, @PathVariable String kind) {
        return ReportKind.of(kind)
                .<HttpResponse<?>>map(each -> shown.give(request, asking, each))
                .orElseGet(HttpResponse::notFound);
    }

    @Get("/products/{name}")
    HttpResponse<?> product(HttpRequest<?> request, Asking asking, @PathVariable String name) {
        return products.isProduct(name)
                ? products.show(request, asking, name)
                : HttpResponse.notFound();
    }

    @Get("/product.csv")
    HttpResponse<?> productFile(
            HttpRequest<?> request, Asking asking, @QueryValue(defaultValue = "") String name) {
        return products.isProduct(name)
                ? products.give(request, asking, name)
                : HttpResponse.notFound();
    }
}
