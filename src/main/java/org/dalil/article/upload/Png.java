package org.dalil.article.upload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * PNG (ISO 15948): a signature, then chunks of length, type, content and checksum. Only those stay
 * that pixels are shown by: cameras and programs write ones of their own.
 */
final class Png {
    private static final int SIGNATURE = 8;
    private static final Set<String> PIXELS =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "bKGD", "acTL", "fcTL", "fdAT");
    private static final Set<String> COLOURS =
            Set.of("cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "pHYs");

    private Png() {}

    /**
     * @throws RuntimeException where it is no whole PNG
     */
    static byte[] withoutMetadata(byte[] content) {
        var in = ByteBuffer.wrap(content);
        var out = new ByteArrayOutputStream(content.length);
        out.write(content, 0, SIGNATURE);
        var isEnded = false;
        var hasPixels = false;
        for (var at = SIGNATURE; at < content.length; ) {
            var size = Math.addExact(in.getInt(at), 12);
            var type = new String(content, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (size < 12 || size > content.length - at) {
                throw new IllegalArgumentException("a chunk reaches past the end");
            }
            if (PIXELS.contains(type) || COLOURS.contains(type)) {
                out.write(content, at, size);
            }
            hasPixels |= type.equals("IDAT") && size > 12;
            isEnded = type.equals("IEND");
            at = isEnded ? content.length : at + size; // what hangs behind is dropped
        }
        if (!isEnded || !hasPixels) {
            throw new IllegalArgumentException("no pixels, or cut off");
        }
        return out.toByteArray();
    }
}
