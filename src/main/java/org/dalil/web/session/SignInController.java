package org.dalil.web.session;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.TooManyAttempts;
import org.dalil.account.session.Sessions;
import org.dalil.account.session.SignInThrottle;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.Frames;
import org.dalil.web.Pages;
import org.dalil.web.ReaderLanguages;
import org.dalil.web.request.Addresses;
import org.dalil.web.request.Callers;
import org.dalil.web.request.Cookies;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Signing in and out. */
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInController {
    /** Where staff go when nobody said where. */
    private static final String DESK = "/desk";

    private final Accounts accounts;
    private final Sessions sessions;
    private final SignInThrottle throttle;
    private final Callers callers;
    private final OurCookies cookies;
    private final ReaderLanguages languages;
    private final Frames frames;
    private final Pages pages;

    SignInController(
            Accounts accounts,
            Sessions sessions,
            SignInThrottle throttle,
            Callers callers,
            OurCookies cookies,
            ReaderLanguages languages,
            Frames frames,
            Pages pages) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.throttle = throttle;
        this.callers = callers;
        this.cookies = cookies;
        this.languages = languages;
        this.frames = frames;
        this.pages = pages;
    }

    @Get("/sign-in")
    HttpResponse<?> form(HttpRequest<?> request, Asking asking, @QueryValue Optional<String> to) {
        var language = languages.of(request);
        if (asking.isStaff()) {
            return HttpResponse.seeOther(URI.create(own(to.orElse(""))));
        }
        return form(request, HttpStatus.OK, language, to.orElse(""), "", null);
    }

    @Post("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signIn(HttpRequest<?> request, @Nullable @Body String body) {
        var typed = Form.of(body);
        var language = languages.of(request);
        try {
            var found =
                    throttle.let(
                            callers.of(request).network(),
                            typed.one("email"),
                            () -> accounts.authenticate(typed.one("email"), typed.one("password")));
            return found.isPresent()
                    ? welcome(request, found.get(), own(typed.one("to")))
                    : again(
                            request,
                            HttpStatus.UNPROCESSABLE_ENTITY,
                            typed,
                            "signIn.wrong",
                            language);
        } catch (TooManyAttempts many) {
            return again(request, HttpStatus.TOO_MANY_REQUESTS, typed, "signIn.tooMany", language);
        }
    }

    @Post("/sign-out")
    @Consumes(MediaType.ALL)
    HttpResponse<?> signOut(HttpRequest<?> request) {
        var cookie = Cookies.of(request, Cookies.SESSION);
        if (cookie != null) {
            sessions.end(cookie);
        }
        return HttpResponse.seeOther(URI.create("/" + languages.of(request)))
                .cookie(cookies.noSession(request));
    }

    /** A new session at each sign-in: the old cookie, whoever planted it, ends. */
    private HttpResponse<?> welcome(HttpRequest<?> request, Account account, String to) {
        var old = Cookies.of(request, Cookies.SESSION);
        if (old != null) {
            sessions.end(old);
        }
        var welcome =
                HttpResponse.seeOther(URI.create(to))
                        .cookie(cookies.session(request, sessions.begin(account)));
        return request.getParameters().contains("lang")
                ? welcome.cookie(inLanguage(request))
                : welcome;
    }

    /** Who signed in on an Arabic page goes on in Arabic. */
    private Cookie inLanguage(HttpRequest<?> request) {
        return cookies.choice(request, Cookies.LANGUAGE, languages.of(request).code());
    }

    private HttpResponse<?> again(
            HttpRequest<?> request,
            HttpStatus status,
            Form typed,
            String problem,
            Language language) {
        var words = pages.message(problem, Map.of(), language);
        return form(request, status, language, typed.one("to"), typed.one("email"), words);
    }

    private HttpResponse<?> form(
            HttpRequest<?> request,
            HttpStatus status,
            Language language,
            String to,
            String email,
            @Nullable String problem) {
        var frame =
                frames.of(request, language)
                        .titled(pages.message("signIn.title", Map.of(), language), "");
        var page =
                new SignInPage(
                        frame, language.code(), Addresses.isOwn(to) ? to : "", email, problem);
        return pages.showOnce(status, "sign-in", page, language);
    }

    /** Nobody is led to another site by a link that begins with ours. */
    private static String own(String to) {
        return Addresses.isOwn(to) ? to : DESK;
    }
}
