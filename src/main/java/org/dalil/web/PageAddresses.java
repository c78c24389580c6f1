package org.dalil.web;

import io.micronaut.context.BeanProvider;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.micronaut.web.router.UriRouteMatch;

import jakarta.inject.Singleton;

import org.dalil.web.request.Addresses;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

/**
 * Where a page can be opened. A form that is refused is shown again by the address it was sent to
 * ({@code /desk/tasks/7/end}), which leads nowhere when it is opened; the page is at the next one
 * above it that does ({@code /desk/tasks/7}). Compared as routes are written: an address alone
 * could be taken for another's.
 */
@Singleton
class PageAddresses {
    private final BeanProvider<Router> router;
    private volatile @Nullable Set<String> opened;

    PageAddresses(BeanProvider<Router> router) {
        this.router = router;
    }

    /** The page's own path and query; null where nothing above it can be opened. */
    @Nullable String of(HttpRequest<?> request) {
        var own = Addresses.own(request);
        if (request.getMethod() != HttpMethod.POST) {
            return own;
        }
        var route = route(request);
        var query = own.indexOf('?');
        var path = query < 0 ? own : own.substring(0, query);
        while (!route.isEmpty() && !opened().contains(route)) {
            route = parent(route);
            path = parent(path);
        }
        return route.isEmpty() ? null : path + (query < 0 ? "" : own.substring(query));
    }

    private static String route(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .filter(UriRouteMatch.class::isInstance)
                .map(match -> path(((UriRouteMatch<?, ?>) match).getRouteInfo()))
                .orElse("");
    }

    private Set<String> opened() {
        var known = opened;
        if (known == null) {
            var found = new HashSet<String>();
            router.get()
                    .uriRoutes()
                    .filter(route -> route.getHttpMethod() == HttpMethod.GET)
                    .forEach(route -> found.add(path(route)));
            opened = known = Set.copyOf(found);
        }
        return known;
    }

    private static String path(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toPathString();
    }

    private static String parent(String address) {
        return address.substring(0, Math.max(0, address.lastIndexOf('/')));
    }
}
