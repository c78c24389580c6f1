package org.dalil.web.request;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;

import org.jspecify.annotations.Nullable;

/** Our cookies, read from the header as it is: most requests have none, and none costs nothing. */
public final class Cookies {
    public static final String SESSION = "dalil_session";
    public static final String SCHEME = "dalil_scheme";
    public static final String KEYS = "dalil_keys";
    public static final String LANGUAGE = "dalil_language";
    public static final String VOTE = "dalil_vote";

    private Cookies() {}

    /** The first one of this name, or null. */
    public static @Nullable String of(HttpRequest<?> request, String name) {
        for (var header : request.getHeaders().getAll(HttpHeaders.COOKIE)) {
            for (var at = 0; at < header.length(); ) {
                var end = header.indexOf(';', at);
                var stop = end < 0 ? header.length() : end;
                var equals = header.indexOf('=', at);
                if (equals > 0
                        && equals < stop
                        && header.substring(at, equals).strip().equals(name)) {
                    return header.substring(equals + 1, stop).strip();
                }
                at = stop + 1;
            }
        }
        return null;
    }
}
