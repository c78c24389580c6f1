package org.dalil.desk.insight.evidence;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.web.Asking;

/** What stands behind a topic's figures. */
@Controller("/desk/insight/topics/{id}")
@Produces(MediaType.ALL)
@Secured("SEE_INSIGHT")
@ExecuteOn(TaskExecutors.BLOCKING)
class EvidenceController {
    private final EvidencePages shown;

    EvidenceController(EvidencePages shown) {
        this.shown = shown;
    }

    @Get("/evidence")
    HttpResponse<?> list(HttpRequest<?> request, Asking asking, @PathVariable long id) {
        return shown.show(request, asking, id);
    }

    @Get("/evidence.csv")
    HttpResponse<?> file(HttpRequest<?> request, Asking asking, @PathVariable long id) {
        return shown.give(request, asking, id);
    }
}
