package org.dalil.web.delivery;

import org.dalil.text.Sha256;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * Bytes as they are delivered, plain or packed.
 *
 * @param gzipped null where packing gains nothing, or nobody has asked for it
 * @param etag strong, of the plain bytes, with its quotes
 */
public record Content(String type, byte[] plain, byte @Nullable [] gzipped, String etag) {
    private static final int TAG_BYTES = 12;

    /** Not packed yet. */
    public static Content of(String type, byte[] bytes) {
        return new Content(type, bytes, null, "\"" + digest(bytes) + "\"");
    }

    /** The same with its packed bytes. */
    public Content packed() {
        return gzipped == null ? new Content(type, plain, gzip(plain), etag) : this;
    }

    /** The packed bytes are another representation, so their strong tag is another. */
    String gzippedEtag() {
        return etag.substring(0, etag.length() - 1) + "-gz\"";
    }

    /** In bytes of memory. */
    public int weight() {
        return plain.length + (gzipped == null ? 0 : gzipped.length);
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 3);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes), 0, TAG_BYTES);
    }
}
