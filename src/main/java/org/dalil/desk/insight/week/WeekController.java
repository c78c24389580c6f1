package org.dalil.desk.insight.week;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.web.Asking;

/** The page that is opened at the start of a week. */
@Controller(WeekPages.PLACE)
@Produces(MediaType.ALL)
@Secured("SEE_INSIGHT")
@ExecuteOn(TaskExecutors.BLOCKING)
class WeekController {
    private final WeekPages shown;

    WeekController(WeekPages shown) {
        this.shown = shown;
    }

    @Get
    HttpResponse<?> week(HttpRequest<?> request, Asking asking) {
        return shown.show(request, asking);
    }

    @Get("/week.csv")
    HttpResponse<?> file(HttpRequest<?> request, Asking asking) {
        return shown.give(request, asking);
    }
}
