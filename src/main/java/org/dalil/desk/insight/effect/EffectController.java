package org.dalil.desk.insight.effect;

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

/** What articles changed: a month, and one step. */
@Controller
@Produces(MediaType.ALL)
@Secured("SEE_INSIGHT")
@ExecuteOn(TaskExecutors.BLOCKING)
class EffectController {
    private final EffectPages shown;

    EffectController(EffectPages shown) {
        this.shown = shown;
    }

    @Get(EffectPages.PLACE)
    HttpResponse<?> month(HttpRequest<?> request, Asking asking) {
        return shown.month(request, asking);
    }

    @Get(EffectPages.PLACE + ".csv")
    HttpResponse<?> file(HttpRequest<?> request, Asking asking) {
        return shown.file(request, asking);
    }

    @Get(EffectPages.PLACE + "/{task}")
    HttpResponse<?> one(HttpRequest<?> request, Asking asking, @PathVariable long task) {
        return shown.one(request, asking, task);
    }
}
