package org.dalil.web.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;

import jakarta.inject.Singleton;

import org.dalil.account.session.Sessions;
import org.dalil.web.request.Callers;
import org.dalil.web.request.Cookies;

import java.time.Duration;

/** Makes our cookies: no script reads them, no other site sends them with a form. */
@Singleton
public class OurCookies {
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Callers callers;

    OurCookies(Callers callers) {
        this.callers = callers;
    }

    Cookie session(HttpRequest<?> request, String value) {
        return of(request, Cookies.SESSION, value, Sessions.LONGEST);
    }

    Cookie noSession(HttpRequest<?> request) {
        return of(request, Cookies.SESSION, "", Duration.ZERO);
    }

    Cookie choice(HttpRequest<?> request, String name, String value) {
        return of(request, name, value, A_YEAR);
    }

    /** Only so that the last vote of a browser is told from one of another. */
    public Cookie vote(HttpRequest<?> request, String value) {
        return of(request, Cookies.VOTE, value, Duration.ofDays(1));
    }

    private Cookie of(HttpRequest<?> request, String name, String value, Duration lasts) {
        return Cookie.of(name, value)
                .path("/")
                .httpOnly(true)
                .sameSite(SameSite.Lax)
                .secure(callers.of(request).isSecure())
                .maxAge(lasts);
    }
}
