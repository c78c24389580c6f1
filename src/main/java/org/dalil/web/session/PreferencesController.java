package org.dalil.web.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

import org.dalil.web.ReaderLanguages;
import org.dalil.web.request.Addresses;
import org.dalil.web.request.Cookies;
import org.dalil.web.request.Scheme;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a reader chose, in a cookie and nowhere else. The language is a link, because it is one in
 * every header; to follow it from elsewhere changes nothing but in which language the portal opens.
 */
@Controller("/preferences")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class PreferencesController {
    private final OurCookies cookies;
    private final ReaderLanguages languages;

    PreferencesController(OurCookies cookies, ReaderLanguages languages) {
        this.cookies = cookies;
        this.languages = languages;
    }

    @Get("/language")
    HttpResponse<?> language(HttpRequest<?> request, @QueryValue Optional<String> to) {
        var address = own(to.orElse(""));
        var response = HttpResponse.seeOther(URI.create(address));
        languages
                .named(address)
                .ifPresent(
                        language ->
                                response.cookie(
                                        cookies.choice(
                                                request, Cookies.LANGUAGE, language.code())));
        return response;
    }

    @Post("/scheme")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> scheme(HttpRequest<?> request, @Nullable @Body String body) {
        var form = Form.of(body);
        var choices = Arrays.stream(Scheme.values()).map(Scheme::code).toList();
        var scheme = Scheme.named(form.oneOf("scheme", choices));
        return HttpResponse.seeOther(URI.create(own(form.one("to"))))
                .cookie(cookies.choice(request, Cookies.SCHEME, scheme.code()));
    }

    /** Whether single letters of the desk do something. */
    @Post("/keys")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keys(HttpRequest<?> request, @Nullable @Body String body) {
        var form = Form.of(body);
        var chosen = form.oneOf("keys", "on", "off");
        return HttpResponse.seeOther(URI.create(own(form.one("to"))))
                .cookie(cookies.choice(request, Cookies.KEYS, chosen));
    }

    private static String own(String to) {
        return Addresses.isOwn(to) ? to : "/";
    }
}
