package org.dalil.web.guard;

import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;

import org.dalil.web.cache.PageDesk;
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
        var kept = desk.answer(request);
        if (kept != null) {
            headers.add(request, kept); // no other filter sees it
            log.ended(request, kept);
            return kept;
        }
        context.add(new MdcPropagationContext(Map.of(LOGGED_AS, RequestIds.of(request))));
        if (!sameOrigin.allows(request)) {
            throw new ForeignForm();
        }
        return null;
    }
}
