package org.dalil.web.visitor;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;

import org.dalil.insight.event.Origin;

/** From what kind of page a browser says that it comes; the address itself is never kept. */
final class Referers {
    private Referers() {}

    /**
     * @param host that the browser asked for
     */
    static Origin origin(HttpRequest<?> request, String host) {
        var referer = request.getHeaders().get(HttpHeaders.REFERER);
        if (referer == null || referer.isEmpty()) {
            return Origin.NONE;
        }
        var start = referer.indexOf("://") + "://".length();
        var slash = referer.indexOf('/', start);
        var end = slash < 0 ? referer.length() : slash;
        var isOurs = start > 2 && referer.substring(start, end).equalsIgnoreCase(host);
        return isOurs ? ofPath(referer.substring(end)) : Origin.OUTSIDE;
    }

    /** {@code /en/search?q=…}: what stands behind the language. */
    private static Origin ofPath(String path) {
        var kind = path.indexOf('/', 1);
        if (kind < 0) {
            return Origin.HOME;
        }
        var end = kind + 1;
        while (end < path.length() && Character.isLetter(path.charAt(end))) {
            end++;
        }
        return switch (path.substring(kind + 1, end)) {
            case "search" -> Origin.SEARCH;
            case "articles" -> Origin.ARTICLE;
            case "categories" -> Origin.CATEGORY;
            case "contact", "cases" -> Origin.CONTACT;
            default -> Origin.HOME;
        };
    }
}
