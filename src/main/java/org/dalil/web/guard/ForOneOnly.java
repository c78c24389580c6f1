package org.dalil.web.guard;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** What the API says depends on who asks: nobody keeps it for another, nor past a sign-out. */
@ServerFilter("/api/**")
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ForOneOnly {

    @ResponseFilter
    void leave(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.getHeaders().set(HttpHeaders.VARY, "Authorization, Cookie");
        if (request.getUserPrincipal().isPresent()) {
            response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
