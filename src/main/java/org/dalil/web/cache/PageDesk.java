package org.dalil.web.cache;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;

import jakarta.inject.Singleton;

import org.dalil.web.delivery.Delivery;
import org.dalil.web.request.Addresses;
import org.dalil.web.request.Cookies;
import org.dalil.web.request.Scheme;
import org.dalil.web.visitor.Counting;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Answers from the cache what can be, and keeps what had to be made. */
@Singleton
public class PageDesk {
    private static final String TICKET = "dalil.page.ticket";

    private final PageCache cache;
    private final Counting counting;
    private final Counter fromCache;
    private final Counter fromTheme;

    PageDesk(PageCache cache, Counting counting, MeterRegistry meters) {
        this.cache = cache;
        this.counting = counting;
        this.fromCache = meters.counter("dalil.pages", "from", "cache");
        this.fromTheme = meters.counter("dalil.pages", "from", "theme");
    }

    /** A page that is kept, read and counted; null where it has to be made. */
    public @Nullable MutableHttpResponse<?> answer(HttpRequest<?> request) {
        if (!mayBeKept(request)) {
            return null;
        }
        var key = key(request);
        var page = cache.find(key);
        if (page == null) {
            request.setAttribute(TICKET, cache.ticket(key));
            return null;
        }
        return deliver(request, page);
    }

    /** The page as it last was, for when it cannot be made now. */
    public Optional<MutableHttpResponse<?>> last(HttpRequest<?> request) {
        return mayBeKept(request)
                ? cache.last(key(request)).map(page -> deliver(request, page))
                : Optional.empty();
    }

    /** Answers with a page that was made for this request, and keeps it for the next ones. */
    public MutableHttpResponse<?> answer(
            HttpRequest<?> request, Finished page, boolean isForEverybody) {
        fromTheme.increment();
        var ticket = request.getAttribute(TICKET, PageCache.Ticket.class).orElse(null);
        if (ticket != null && isForEverybody) {
            var kept = new Finished(page.content().packed(), page.counted());
            cache.keep(ticket, kept);
            return count(request, kept, Delivery.ASK_AGAIN);
        }
        return count(
                request,
                page,
                isAnonymous(request) ? Delivery.ASK_AGAIN : Delivery.ASK_AGAIN_PRIVATELY);
    }

    private MutableHttpResponse<?> deliver(HttpRequest<?> request, Finished page) {
        fromCache.increment();
        return count(request, page, Delivery.ASK_AGAIN);
    }

    private MutableHttpResponse<?> count(
            HttpRequest<?> request, Finished page, String cacheControl) {
        if (page.counted() != null) {
            counting.count(request, page.counted());
        }
        return Delivery.of(request, page.content(), cacheControl);
    }

    private static boolean mayBeKept(HttpRequest<?> request) {
        var method = request.getMethodName();
        return (method.equals("GET") || method.equals("HEAD")) && isAnonymous(request);
    }

    private static boolean isAnonymous(HttpRequest<?> request) {
        return Cookies.of(request, Cookies.SESSION) == null;
    }

    private static PageCache.Key key(HttpRequest<?> request) {
        return new PageCache.Key(Addresses.own(request), Scheme.of(request));
    }
}
