package org.dalil.article.upload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** WebP: a RIFF container of chunks; its extended header says which of them are there. */
final class Webp {
    private static final int HEAD = 12;
    private static final int FLAGS = 8;
    private static final int EXIF_AND_XMP = 0x08 | 0x04;

    private Webp() {}

    /**
     * @throws RuntimeException where it is no whole WebP
     */
    static byte[] withoutMetadata(byte[] content) {
        var in = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        var out = new ByteArrayOutputStream(content.length);
        out.write(content, 0, HEAD);
        for (var at = HEAD; at + 8 <= content.length; ) {
            var type = new String(content, at, 4, StandardCharsets.ISO_8859_1);
            var size = Math.addExact(in.getInt(at + 4), 8);
            var whole = size + (size & 1);
            if (size < 8 || size > content.length - at) {
                throw new IllegalArgumentException("a chunk reaches past the end");
            }
            if (type.equals("VP8X")) {
                content = content.clone();
                content[at + FLAGS] &= ~EXIF_AND_XMP;
            }
            if (!type.equals("EXIF") && !type.equals("XMP ")) {
                out.write(content, at, Math.min(whole, content.length - at));
            }
            at += whole;
        }
        var clean = out.toByteArray();
        ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).putInt(4, clean.length - 8);
        return clean;
    }
}
