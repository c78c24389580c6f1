package org.dalil.article.upload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * JPEG: segments that begin with a marker. Those for programs' own data go, but for the colour
 * profile (APP2), Adobe's colour transform (APP14), and which way up the picture is (of EXIF).
 */
final class Jpeg {
    private static final int START = 0xFFD8;
    private static final int SCAN = 0xFFDA;
    private static final int APP0 = 0xFFE0;
    private static final int APP1 = 0xFFE1;
    private static final int APP2 = 0xFFE2;
    private static final int APP14 = 0xFFEE;
    private static final int APP15 = 0xFFEF;
    private static final int COMMENT = 0xFFFE;
    private static final long EXIF = 0x45786966_0000L; // "Exif" and two zeros
    private static final int ORIENTATION = 0x0112;

    private Jpeg() {}

    /**
     * @throws RuntimeException where it is no whole JPEG
     */
    static byte[] withoutMetadata(byte[] content) {
        var in = ByteBuffer.wrap(content);
        var out = new ByteArrayOutputStream(content.length);
        if (marker(in, 0) != START) {
            throw new IllegalArgumentException("it does not begin as a JPEG");
        }
        out.write(content, 0, 2);
        var at = 2;
        for (var marker = marker(in, at); marker != SCAN; marker = marker(in, at)) {
            var size = 2 + (in.getShort(at + 2) & 0xFFFF);
            if (marker == APP1) {
                writeOrientation(in, at, out);
            } else if (isKept(marker)) {
                out.write(content, at, size);
            }
            at += size;
        }
        out.write(content, at, content.length - at);
        return out.toByteArray();
    }

    private static int marker(ByteBuffer in, int at) {
        var marker = in.getShort(at) & 0xFFFF;
        if (marker < 0xFF01) {
            throw new IllegalArgumentException("no marker where one must be");
        }
        return marker;
    }

    private static boolean isKept(int marker) {
        return marker == APP0
                || marker == APP2
                || marker == APP14
                || (marker != COMMENT && (marker < APP0 || marker > APP15));
    }

    private static void writeOrientation(ByteBuffer in, int at, ByteArrayOutputStream out) {
        var orientation = orientation(in, at);
        if (orientation > 1) {
            var exif = ByteBuffer.allocate(36);
            exif.putShort((short) APP1).putShort((short) 34).putInt(0x45786966).putShort((short) 0);
            exif.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8).putShort((short) 1);
            exif.putShort((short) ORIENTATION).putShort((short) 3).putInt(1);
            exif.putShort((short) orientation).putShort((short) 0).putInt(0);
            out.write(exif.array(), 0, 36);
        }
    }

    /** From 1 to 8; 0 where it does not say. */
    private static int orientation(ByteBuffer whole, int at) {
        if (whole.getLong(at + 4) >>> 16 != EXIF) {
            return 0;
        }
        var start = at + 10;
        var size = (whole.getShort(at + 2) & 0xFFFF) - 8;
        var tiff = whole.slice(start, size);
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var first = tiff.getInt(4);
        var entries = tiff.getShort(first) & 0xFFFF;
        for (var n = 0; n < entries; n++) {
            var entry = first + 2 + 12 * n;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return Math.clamp(tiff.getShort(entry + 8), 0, 8);
            }
        }
        return 0;
    }
}
