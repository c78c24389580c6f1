package org.dalil.portal;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;

/** Answers that lead elsewhere on this portal; addresses are percent-encoded. */
final class Redirects {
    private Redirects() {}

    /** For good: the address was an older or a wrong one. */
    static MutableHttpResponse<?> moved(String address) {
        return HttpResponse.status(HttpStatus.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, address)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    /** For this reader and now. */
    static MutableHttpResponse<?> found(String address) {
        return HttpResponse.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, address)
                .header(HttpHeaders.VARY, "Accept-Language, Cookie")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
}
