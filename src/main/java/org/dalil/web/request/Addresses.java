package org.dalil.web.request;

import io.micronaut.http.HttpRequest;

import org.dalil.text.Language;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses of our own pages, as path and query. */
public final class Addresses {
    /** What advertisers and mailers hang onto links; it changes no page. */
    private static final Set<String> TRACKING =
            Set.of("fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid");

    /** A path of ours: one slash, then no second one and no backslash, nothing unprintable. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}\\s]*");

    private Addresses() {}

    /** Where this request went, without what only tracks. */
    public static String own(HttpRequest<?> request) {
        var uri = request.getUri();
        var query = query(uri.getRawQuery());
        return query.isEmpty() ? uri.getRawPath() : uri.getRawPath() + "?" + query;
    }

    /**
     * The address that one with a slash at its end means, with the same query; empty where there is
     * no such slash, or what is left would lead elsewhere.
     */
    public static Optional<String> withoutSlashAtEnd(HttpRequest<?> request) {
        var path = request.getUri().getRawPath();
        if (path.length() < 2 || !path.endsWith("/")) {
            return Optional.empty();
        }
        var query = request.getUri().getRawQuery();
        var address = path.replaceFirst("/+$", "") + (query == null ? "" : "?" + query);
        return Optional.of(address).filter(Addresses::isOwn);
    }

    /** The same query without empty and tracking parameters. */
    public static String query(@org.jspecify.annotations.Nullable String query) {
        if (query == null || query.isEmpty()) {
            return "";
        }
        return Arrays.stream(query.split("&"))
                .filter(each -> !each.isEmpty() && !tracks(each))
                .collect(Collectors.joining("&"));
    }

    /** Whether a browser sent there stays with us: no other site, no other scheme. */
    public static boolean isOwn(String address) {
        return address.length() <= 2000 && OWN.matcher(address).matches() && isWhole(address);
    }

    /** What {@link URI} does not take cannot be answered with either. */
    private static boolean isWhole(String address) {
        try {
            new URI(address);
            return true;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    /** The same place in another language, where the path or {@code lang=} names this one. */
    public static String inLanguage(String address, Language from, Language to) {
        var start = "/" + from;
        if (address.equals(start)
                || address.startsWith(start + "/")
                || address.startsWith(start + "?")) {
            return "/" + to + address.substring(start.length());
        }
        var path = address.contains("?") ? address.substring(0, address.indexOf('?')) : address;
        var rest = address.substring(path.length()).replaceAll("[?&]lang=[^&]*", "");
        return path + "?lang=" + to + rest.replaceFirst("^[?&]", "&");
    }

    private static boolean tracks(String parameter) {
        var equals = parameter.indexOf('=');
        var name = equals < 0 ? parameter : parameter.substring(0, equals);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }
}
