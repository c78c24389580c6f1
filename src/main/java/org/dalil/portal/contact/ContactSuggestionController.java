package org.dalil.portal.contact;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.request.Callers;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

/**
 * What the form would show beside it if it was sent now. A question may say who asks it, so it
 * comes in the body and stands in no address.
 */
@Controller("/{code}/contact/suggestions")
@Produces(MediaType.ALL)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ContactSuggestionController {
    private final ContactSuggestions suggestions;
    private final ContactThrottle throttle;
    private final Callers callers;

    ContactSuggestionController(
            ContactSuggestions suggestions, ContactThrottle throttle, Callers callers) {
        this.suggestions = suggestions;
        this.throttle = throttle;
        this.callers = callers;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<?> suggest(
            HttpRequest<?> request, Language language, @Nullable @Body String body, Asking asking) {
        if (!throttle.mayLook(callers.of(request).network())) {
            return HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS);
        }
        var form = ContactForm.of(Form.of(body));
        var found = suggestions.to(form, language, asking.reader());
        return HttpResponse.ok(SuggestedAnswers.of(found))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
