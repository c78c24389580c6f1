package org.dalil.web.guard;

import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;

import org.dalil.web.cache.PageDesk;
import org.dalil.web.request.Addresses;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * The first thing that happens to a request. What is kept is given at once, before anything is
 * looked up for it.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class Arriving {
    /** Where the log looks for it. */
    private static final String LOGGED_AS = "request";

    /** Files have one name; nobody types it. */
    private static final String ASSETS = "/assets";

    private final PageDesk desk;
    private final SameOrigin sameOrigin;
    private final SecurityHeaders headers;
    private final AccessLog log;

    Arriving(PageDesk desk, SameOrigin sameOrigin, SecurityHeaders headers, AccessLog log) {
        this.desk = desk;
        this.sameOrigin = sameOrigin;
        this.headers = headers;
        this.log = log;
    }

    @PreMatching
    @RequestFilter
    @Nullable HttpResponse<?> arrive(HttpRequest<?> request, MutablePropagatedContext context) {
        log.began(request);
        var known = known(request);
        if (known != null) {
            headers.add(request, known); // no other filter sees it
            log.ended(request, known);
            return known;
        }
        context.add(new MdcPropagationContext(Map.of(LOGGED_AS, RequestIds.of(request))));
        return null;
    }

    /** Later than the rest of it: what is refused here passes those who look at answers. */
    @RequestFilter
    void check(HttpRequest<?> request) {
        if (!sameOrigin.allows(request)) {
            throw new ForeignForm();
        }
        Sizes.check(request);
    }

    /** A page that is kept, or where else it stands: one page has one address. */
    private @Nullable MutableHttpResponse<?> known(HttpRequest<?> request) {
        return switch (request.getMethodName()) {
            case "GET", "HEAD" ->
                    Addresses.withoutSlashAtEnd(request)
                            .filter(address -> !address.startsWith(ASSETS))
                            .<MutableHttpResponse<?>>map(Arriving::moved)
                            .orElseGet(() -> desk.answer(request));
            default -> null;
        };
    }

    private static MutableHttpResponse<?> moved(String address) {
        return HttpResponse.status(HttpStatus.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, address)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
