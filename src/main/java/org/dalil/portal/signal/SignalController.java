package org.dalil.portal.signal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.visitor.Counting;
import org.jspecify.annotations.Nullable;

/**
 * What a page's script tells of somebody who reads: that they stayed, which suggestion they chose.
 * Nobody waits for the answer, so there is one, whatever was sent.
 */
@Controller("/{code}")
@Produces(MediaType.ALL)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SignalController {
    private final Signals signals;
    private final Counting counting;

    SignalController(Signals signals, Counting counting) {
        this.signals = signals;
        this.counting = counting;
    }

    /** {@code revision}, and {@code seconds}: 20, 60 or 180. */
    @Post("/articles/{id}/stay")
    HttpResponse<?> stay(
            HttpRequest<?> request,
            Language language,
            @PathVariable String id,
            @Nullable @Body String body,
            Asking asking) {
        signals.stayed(language, id, body, asking.reader())
                .ifPresent(event -> counting.count(request, event));
        return HttpResponse.noContent();
    }

    /** {@code q}, {@code article} and its {@code place} in the list, from 1. */
    @Post("/suggestions/chosen")
    HttpResponse<?> chosen(
            HttpRequest<?> request, Language language, @Nullable @Body String body, Asking asking) {
        signals.suggested(language, body, asking.reader())
                .ifPresent(event -> counting.count(request, event));
        return HttpResponse.noContent();
    }
}
