package org.dalil.article.upload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** WebP: a RIFF container of chunks; its extended header says which of them are there. */
final class Webp {
    private static final int HEAD = 12;
    private static final int FLAGS = 8;
    private static final byte LOSSLESS = 0x2F;
    private static final int LOSSY = 0x2A019D;
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

    /**
     * What its first chunk says: the canvas (VP8X), or the one picture in it (RFC 9649).
     *
     * @throws RuntimeException where it holds no picture
     */
    static Dimensions dimensions(byte[] content) {
        var in = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        var first = new String(content, HEAD, 4, StandardCharsets.ISO_8859_1);
        return switch (first) {
            case "VP8X" -> new Dimensions(1 + three(in, 24), 1 + three(in, 27));
            case "VP8L" -> lossless(in);
            case "VP8 " -> lossy(in);
            default -> throw new IllegalArgumentException("it begins with " + first);
        };
    }

    private static Dimensions lossless(ByteBuffer in) {
        if (in.get(20) != LOSSLESS) {
            throw new IllegalArgumentException("no lossless picture");
        }
        var sizes = in.getInt(21);
        return new Dimensions(1 + (sizes & 0x3FFF), 1 + (sizes >>> 14 & 0x3FFF));
    }

    private static Dimensions lossy(ByteBuffer in) {
        if (three(in, 23) != LOSSY) {
            throw new IllegalArgumentException("no lossy picture");
        }
        return new Dimensions(in.getShort(26) & 0x3FFF, in.getShort(28) & 0x3FFF);
    }

    private static int three(ByteBuffer in, int at) {
        return (in.getShort(at) & 0xFFFF) | (in.get(at + 2) & 0xFF) << 16;
    }
}
