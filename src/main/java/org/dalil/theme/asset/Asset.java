package org.dalil.theme.asset;

import org.jspecify.annotations.Nullable;

/**
 * A file of a theme as it is served. Its address holds a fingerprint of its bytes, so it may be
 * kept for ever.
 *
 * @param address from the root of the site: {@code /assets/css/base.0123456789ab.css}
 * @param gzipped null where packing gains nothing (pictures, fonts)
 * @param etag strong, with its quotes, for the plain bytes
 */
public record Asset(
        String address, String contentType, byte[] bytes, byte @Nullable [] gzipped, String etag) {

    /** The packed bytes are another representation, so a strong tag has to differ. */
    public String gzippedEtag() {
        return etag.substring(0, etag.length() - 1) + "-gz\"";
    }
}
