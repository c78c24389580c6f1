package org.dalil.portal.contact;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

import org.dalil.article.upload.Picture;
import org.dalil.audit.Actor;
import org.dalil.cases.CaseRefused;
import org.dalil.cases.Cases;
import org.dalil.cases.screenshot.Screenshots;
import org.dalil.settings.ContactWays;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.parts.Parts;
import org.dalil.web.request.Callers;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;

/** The contact form: usable at once, and nothing that was typed is ever lost. */
@Controller("/{code}/contact")
@Produces(MediaType.ALL)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ContactController {
    private static final Parts.Limits LIMITS = new Parts.Limits(Screenshots.MOST, 100, 512 * 1024);

    private static final Actor CUSTOMER = new Actor(null, "customer");

    private final Cases cases;
    private final ContactThrottle throttle;
    private final ContactWays contact;
    private final Callers callers;
    private final ContactPages pages;
    private final ContactCounting counting;

    ContactController(
            Cases cases,
            ContactThrottle throttle,
            ContactWays contact,
            Callers callers,
            ContactPages pages,
            ContactCounting counting) {
        this.cases = cases;
        this.throttle = throttle;
        this.contact = contact;
        this.callers = callers;
        this.pages = pages;
        this.counting = counting;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, Language language, Asking asking) {
        var given = request.getParameters();
        var form =
                ContactForm.of(
                        ContactForm.searches(given.getAll("q")),
                        given.get("article", String.class, ""),
                        cases.freshToken(),
                        given.get("product", String.class, ""));
        counting.opened(request, language, form);
        return pages.show(
                request,
                HttpStatus.OK,
                pages.filledIn(form, language, asking),
                ContactProblems.none(),
                language,
                asking);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(
            HttpRequest<?> request, Language language, @Nullable @Body String body, Asking asking) {
        var form = ContactForm.of(Form.of(body));
        var problems = ContactProblems.of(form.asked(language));
        return send(request, language, form, List.of(), problems, asking);
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> sendInParts(
            HttpRequest<?> request, Language language, Asking asking, @Body MultipartBody body) {
        var parts = Parts.of(body, LIMITS);
        var form = ContactForm.of(parts.form());
        var problems = ContactProblems.of(form.asked(language));
        var pictures = problems.pictures(parts);
        return send(request, language, form, pictures, problems, asking);
    }

    private HttpResponse<?> send(
            HttpRequest<?> request,
            Language language,
            ContactForm form,
            List<Picture> pictures,
            ContactProblems problems,
            Asking asking) {
        if (!contact.now().form()) {
            problems.add(ContactProblems.SENDING, "contact.off", 0);
        }
        if (!form.trap().isEmpty()) {
            problems.add(ContactProblems.TRAP, "contact.trap", 0);
        }
        if (!problems.isEmpty()) {
            problems.askForPictures(pictures);
            return again(
                    request, HttpStatus.UNPROCESSABLE_ENTITY, form, problems, language, asking);
        }
        var wait = throttle.take(callers.of(request).network());
        if (wait.isPresent()) {
            problems.add(ContactProblems.SENDING, "contact.tooMany", wait.get().toMinutes() + 1);
            problems.askForPictures(pictures);
            return again(request, HttpStatus.TOO_MANY_REQUESTS, form, problems, language, asking);
        }
        return open(request, form, pictures, problems, language, asking);
    }

    private HttpResponse<?> open(
            HttpRequest<?> request,
            ContactForm form,
            List<Picture> pictures,
            ContactProblems problems,
            Language language,
            Asking asking) {
        try {
            var opened = cases.open(form.asked(language), form.token(), pictures, CUSTOMER);
            counting.sent(request, language, opened);
            return HttpResponse.seeOther(URI.create("/" + language + "/cases/" + opened.token()))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store");
        } catch (CaseRefused refused) {
            problems.add(refused);
            problems.askForPictures(pictures);
            return again(
                    request, HttpStatus.UNPROCESSABLE_ENTITY, form, problems, language, asking);
        }
    }

    private HttpResponse<?> again(
            HttpRequest<?> request,
            HttpStatus status,
            ContactForm form,
            ContactProblems problems,
            Language language,
            Asking asking) {
        return pages.show(request, status, form, problems, language, asking);
    }
}
