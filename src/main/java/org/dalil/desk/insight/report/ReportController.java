package org.dalil.desk.insight.report;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
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
    private final DeskPages pages;

    ReportController(ReportPages shown, DeskPages pages) {
        this.shown = shown;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> first() {
        return pages.goOn(ReportKind.VIEWS.address());
    }

    @Get("/views")
    HttpResponse<?> views(HttpRequest<?> request, Asking asking) {
        return shown.show(request, asking, ReportKind.VIEWS);
    }

    @Get("/cases")
    HttpResponse<?> cases(HttpRequest<?> request, Asking asking) {
        return shown.show(request, asking, ReportKind.CASES);
    }

    @Get("/review")
    HttpResponse<?> review(HttpRequest<?> request, Asking asking) {
        return shown.show(request, asking, ReportKind.REVIEW);
    }

    @Get("/views.csv")
    HttpResponse<?> viewsFile(HttpRequest<?> request, Asking asking) {
        return shown.give(request, asking, ReportKind.VIEWS);
    }

    @Get("/cases.csv")
    HttpResponse<?> casesFile(HttpRequest<?> request, Asking asking) {
        return shown.give(request, asking, ReportKind.CASES);
    }

    @Get("/review.csv")
    HttpResponse<?> reviewFile(HttpRequest<?> request, Asking asking) {
        return shown.give(request, asking, ReportKind.REVIEW);
    }
}
