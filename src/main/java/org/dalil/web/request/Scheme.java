package org.dalil.web.request;

import io.micronaut.http.HttpRequest;

import java.util.Locale;

/**
 * Light or dark, as the reader chose. The name in lower case is the page's class and the cookie.
 */
public enum Scheme {
    SYSTEM,
    LIGHT,
    DARK;

    public static Scheme of(HttpRequest<?> request) {
        var chosen = Cookies.of(request, Cookies.SCHEME);
        return chosen == null ? SYSTEM : named(chosen);
    }

    /** What nobody may have chosen is the system's. */
    public static Scheme named(String name) {
        for (var scheme : values()) {
            if (scheme.code().equals(name)) {
                return scheme;
            }
        }
        return SYSTEM;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
