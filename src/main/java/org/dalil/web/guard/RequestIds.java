package org.dalil.web.guard;

import io.micronaut.http.HttpRequest;

import org.jspecify.annotations.Nullable;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** The name under which the log speaks of a request, and a reader can tell us of it. */
public final class RequestIds {
    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = "dalil.request";
    private static final int LONGEST = 64;
    private static final HexFormat HEX = HexFormat.of();

    private RequestIds() {}

    /** What a proxy before us named it, if that can stand in a log; else a name of our own. */
    public static String of(HttpRequest<?> request) {
        var known = request.getAttribute(ATTRIBUTE).orElse(null);
        if (known instanceof String id) {
            return id;
        }
        var given = request.getHeaders().get(HEADER);
        var id = isSane(given) ? given : HEX.toHexDigits(ThreadLocalRandom.current().nextLong());
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    private static boolean isSane(@Nullable String id) {
        if (id == null || id.isEmpty() || id.length() > LONGEST) {
            return false;
        }
        for (var at = 0; at < id.length(); at++) {
            var c = id.charAt(at);
            var sane = c < 128 && (Character.isLetterOrDigit(c) || "-_.:".indexOf(c) >= 0);
            if (!sane) {
                return false;
            }
        }
        return true;
    }
}
