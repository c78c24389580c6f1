package org.dalil.web.asset;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

import org.dalil.web.delivery.Delivery;

/** The portal's own colour and logo; an address holds a fingerprint, like those of the theme. */
@Controller("/look")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class LookController {
    private final LookFiles files;

    LookController(LookFiles files) {
        this.files = files;
    }

    @Get("/{name}")
    HttpResponse<?> file(HttpRequest<?> request, String name) {
        return files.find(name)
                .map(content -> Delivery.of(request, content, Delivery.FOR_EVER))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such file"));
    }
}
