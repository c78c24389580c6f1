package org.dalil.web.guard;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** The last thing that happens to a response, whatever made it. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Leaving {
    private final SecurityHeaders headers;
    private final AccessLog log;

    Leaving(SecurityHeaders headers, AccessLog log) {
        this.headers = headers;
        this.log = log;
    }

    @ResponseFilter
    void leave(HttpRequest<?> request, MutableHttpResponse<?> response) {
        headers.add(request, response);
        log.ended(request, response);
    }
}
