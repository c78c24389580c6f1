package org.dalil.web.delivery;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;

import org.jspecify.annotations.Nullable;

/**
 * How content goes out: packed where the browser takes that, and not at all where it has it already
 * (RFC 9110 sections 12.5.3 and 13.1.2).
 */
public final class Delivery {
    /** Kept by the browser, asked for anew each time: reads reach us, bytes only go once. */
    public static final String ASK_AGAIN = "no-cache";

    /** The same for what only this reader may see. */
    public static final String ASK_AGAIN_PRIVATELY = "private, no-cache";

    /** For addresses that hold a fingerprint. */
    public static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** Content shorter than this gains nothing by packing. */
    private static final int WORTH_PACKING = 600;

    private Delivery() {}

    /** What else the answer depends on, beside the address. */
    private static final String VARY = "Accept-Encoding, Cookie";

    public static MutableHttpResponse<?> of(
            HttpRequest<?> request, Content content, String cacheControl) {
        var isPacked = takesGzip(request) && content.plain().length >= WORTH_PACKING;
        var sent = isPacked ? content.packed() : content;
        var vary = cacheControl.equals(FOR_EVER) ? HttpHeaders.ACCEPT_ENCODING : VARY;
        var etag = isPacked ? content.gzippedEtag() : content.etag();
        if (isKnown(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH), content)) {
            return HttpResponse.status(HttpStatus.NOT_MODIFIED)
                    .header(HttpHeaders.ETAG, etag)
                    .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                    .header(HttpHeaders.VARY, vary);
        }
        var gzipped = sent.gzipped();
        var response =
                HttpResponse.ok(isPacked && gzipped != null ? gzipped : content.plain())
                        .header(HttpHeaders.CONTENT_TYPE, content.type())
                        .header(HttpHeaders.ETAG, etag)
                        .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                        .header(HttpHeaders.VARY, vary);
        return isPacked ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response;
    }

    private static boolean takesGzip(HttpRequest<?> request) {
        var accepted = request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING);
        if (accepted == null) {
            return false;
        }
        for (var coding : accepted.split(",")) {
            var parts = coding.strip().split(";");
            if (parts[0].strip().equalsIgnoreCase("gzip")) {
                return parts.length < 2 || !parts[1].strip().matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    private static boolean isKnown(@Nullable String tags, Content content) {
        if (tags == null) {
            return false;
        }
        for (var tag : tags.split(",")) {
            var strong = tag.strip().startsWith("W/") ? tag.strip().substring(2) : tag.strip();
            if (strong.equals("*")
                    || strong.equals(content.etag())
                    || strong.equals(content.gzippedEtag())) {
                return true;
            }
        }
        return false;
    }
}
