package org.dalil.web.guard;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import org.dalil.web.request.Caller;
import org.dalil.web.request.Callers;
import org.dalil.web.request.Cookies;

import java.net.URI;
import java.util.Locale;

/**
 * Whether a request that changes something was sent by a page of ours. Browsers say so themselves
 * ({@code Sec-Fetch-Site}, or {@code Origin} in older ones), so that pages need no token and can be
 * kept for everybody. Who says neither is no browser that somebody is signed in with.
 */
@Singleton
public class SameOrigin {
    private static final String SITE = "Sec-Fetch-Site";

    private final Callers callers;

    SameOrigin(Callers callers) {
        this.callers = callers;
    }

    /** True for methods that change nothing. */
    public boolean allows(HttpRequest<?> request) {
        return switch (request.getMethodName()) {
            case "GET", "HEAD", "OPTIONS", "TRACE" -> true;
            default -> isProgram(request) || isOurs(request);
        };
    }

    /** Without a session there is nothing to be forged: programs show a token of their own. */
    private static boolean isProgram(HttpRequest<?> request) {
        return request.getPath().startsWith("/api/")
                && Cookies.of(request, Cookies.SESSION) == null;
    }

    /**
     * Whether the browser itself says that a page of somebody else sent it. An origin that is none
     * of ours may be our own page behind a proxy that changes names.
     */
    public static boolean isForeign(HttpRequest<?> request) {
        var site = request.getHeaders().get(SITE);
        return site != null && !isOurs(site);
    }

    private static boolean isOurs(String site) {
        return site.equals("same-origin") || site.equals("none");
    }

    private boolean isOurs(HttpRequest<?> request) {
        var site = request.getHeaders().get(SITE);
        if (site != null) {
            return isOurs(site);
        }
        var origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        return origin != null && sameHost(origin, callers.of(request));
    }

    private static boolean sameHost(String origin, Caller caller) {
        try {
            var from = URI.create(origin);
            if (from.getHost() == null) {
                return false; // "null", from a sandbox
            }
            var to = URI.create((caller.isSecure() ? "https://" : "http://") + caller.host());
            return to.getHost() != null
                    && lower(from.getHost()).equals(lower(to.getHost()))
                    && port(from) == port(to);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String lower(String host) {
        return host.toLowerCase(Locale.ROOT);
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equals(address.getScheme()) ? 443 : 80;
    }
}
