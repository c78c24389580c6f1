package org.dalil.article.upload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** WebP: a RIFF container of chunks; its extended header says which of them are there. */
final class Webp {
    private static final Set<String> SHOWN =
            Set.of("VP8X", "ICCP", "ANIM", "ANMF", "ALPH", "VP8 ", "VP8L");
    private static final int HEAD = 12;
    private static final int FRAME_HEAD = 24;
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
        var end = Math.min(content.length, Math.addExact(in.getInt(4), 8)); // what hangs behind
        writeShown(in.slice(0, end).order(ByteOrder.LITTLE_ENDIAN), HEAD, out);
        var clean = out.toByteArray();
        ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).putInt(4, clean.length - 8);
        return clean;
    }

    private static void writeShown(ByteBuffer in, int from, ByteArrayOutputStream out) {
        for (var at = from; at + 8 <= in.limit(); ) {
            var size = Math.addExact(in.getInt(at + 4), 8);
            if (size < 8 || size > in.limit() - at) {
                throw new IllegalArgumentException("a chunk reaches past the end");
            }
            var chunk = new byte[size];
            in.get(at, chunk);
            var type = new String(chunk, 0, 4, StandardCharsets.ISO_8859_1);
            if (SHOWN.contains(type)) {
                writePadded(type.equals("ANMF") ? frame(chunk) : chunk, out);
            }
            at += size + (size & 1);
        }
    }

    private static void writePadded(byte[] chunk, ByteArrayOutputStream out) {
        if (chunk[0] == 'V' && chunk[3] == 'X') {
            chunk[FLAGS] &= ~EXIF_AND_XMP;
        }
        out.writeBytes(chunk);
        if ((chunk.length & 1) == 1) {
            out.write(0);
        }
    }

    /** One picture of several: chunks again, behind where it stands and for how long. */
    private static byte[] frame(byte[] chunk) {
        var out = new ByteArrayOutputStream(chunk.length);
        out.write(chunk, 0, FRAME_HEAD);
        writeShown(ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN), FRAME_HEAD, out);
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
