package org.dalil.markdown.tree;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What we know of an address before a browser does: read as the WHATWG's URL standard reads it,
 * which is laxer than {@link URI} (a backslash is a slash, {@code https:host} has a host).
 */
public final class Addresses {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");
    private static final Pattern HAS_HOST =
            Pattern.compile("(?:https?:|[/\\\\]{2}).*", Pattern.CASE_INSENSITIVE);

    private Addresses() {}

    /** No other scheme than ours, and nothing a browser would drop before it reads the scheme. */
    public static boolean isSafe(String address) {
        if (address.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
            return false;
        }
        return scheme(address).map(SCHEMES::contains).orElseGet(() -> !colonBeforePath(address));
    }

    /** Leads to another site, or may. */
    public static boolean isExternal(String address) {
        return HAS_HOST.matcher(address.strip()).matches();
    }

    /** The host of a plain web address; empty where it has none or we cannot be sure of it. */
    public static Optional<String> host(String address) {
        try {
            var uri = new URI(address);
            return Optional.ofNullable(uri.getHost()).map(host -> host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> scheme(String address) {
        var matcher = SCHEME.matcher(address.strip());
        return matcher.matches()
                ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** {@code java%73cript:} is no scheme, but nobody means it well either. */
    private static boolean colonBeforePath(String address) {
        var colon = address.indexOf(':');
        return colon >= 0
                && address.substring(0, colon).chars().noneMatch(c -> "/?#\\".indexOf(c) >= 0);
    }
}
